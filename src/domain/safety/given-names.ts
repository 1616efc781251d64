/** Given names in Latin letters that are hardly anything else: of registers in Europe, America, India, China, Japan, Korea. */
export const GIVEN_NAMES = new Set(
	`Aaliyah Aditya Agnieszka Akash Alasdair Alejandra Alessia Amina Ananya Anastasia Anders Andras Anouk Aoife
	Arash Ashwin Aurelie Ayodele Ayse Bram Brittany Bronwyn Bruna Callum Celine Chidi Chinedu Ciaran
	Cristian DeShawn Deepika Dimitar Dinesh Dohyun Dusan Dustin Ekaterina Eleni Elif Elisa Elodie Emeka
	Emre Eoin Eszter Evgeniy Evgeny Fatou Femke Freja Funmi Gabor Gavin Giorgos Giovanna Gonzalo
	Goran Grzegorz Gwen Hakan Hamish Harish Haruki Haruto Heike Hussein Ioana Ishaan Istvan Itai
	Ivana Jamal Jelena Jeroen Jiri Jiyoung Joost Jorgen Jovan Junjie Katalin Katarzyna Katja Kavita
	Keiko Kelsey Khalid Kjell Ksenia Kwame Lakshmi Laszlo Latoya Layla Leticia Lindsay Linh Linnea
	Lothar Lyudmila Maarten Malgorzata Manish Margaux Marijke Marko Masato Mateo Matheus Matthieu Meera Mihaela
	Mikkel Milos Minjae Misaki Mitsuki Mukesh Murat Mustafa Nadezhda Nanami Nandini Naveen Nemanja Ngoc
	Ngozi Niamh Niels Nigel Nitin Noam Oleksii Olena Olumide Omid Ondrej Oumar Ozan Padraig
	Pankaj Pavlo Phuong Pieter Pilar Plamen Prashant Preeti Quang Rajiv Rakesh Rania Rashmi Razvan
	Reza Rhys Ritu Rocio Rupert Ruslan Ruud Ryota Sanjana Serkan Seungmin Shilpa Shirin Shota
	Shruti Siddharth Siobhan Sipho Solene Soren Stefano Sunghoon Sunil Sunita Takumi Tamika Tanvi Tariq
	Tatyana Tereza Thabo Thanh Thiago Thibault Thijs Tiago Timur Trevor Vaclav Vaibhav Venkat Vidya
	Vitaly Vitor Volodymyr Wesley Wojciech Wouter Xiaoming Xiaoyu Ximena Yael Yaroslav Yasmine Yiannis Yifan
	Yiming Yoonseo Yui Yusuke Zbigniew Zeynep Zoltan Zuzana
	Aaron Abdul Abigail Adam Adrian Agnes Ahmed Aiko Aisha Akira Alan Albert Alejandro Aleksandr Alessandro Alexander Alexandra Alexei
	Alfred Alice Alicia Alison Allison Alvaro Alyssa Amanda Amelia Amir Amit Amy Ana Anand Andrea Andreas Andrei Andrew Andrey Andrzej
	Angela Anil Anita Anja Anjali Ankit Ann Anna Anne Annika Anthony Antoine Anton Antonio Anya Arjun Arnaud Arthur Ashley Ashok Asuka
	Audrey Barbara Bartosz Beatrice Ben Benjamin Benoit Bernard Bernd Beth Bharat Bjorn Bob Bogdan Boris Brandon Brenda Brendan Brian
	Bruno Bryan Caitlin Cameron Camille Carla Carlos Carmen Caroline Catherine Cecilia Cedric Charlie Charlotte Chiara Chris Christina
	Christine Christoph Christopher Claire Clara Claudia Clement Colin Connor Craig Cynthia Daniel Daniela Danielle Danny Daria Darren
	Dave David Deborah Deepak Denis Dennis Derek Diana Diego Dieter Dimitri Dirk Divya Dmitri Dmitry Dominic Dominik Donald Donna
	Dorothy Doug Douglas Duncan Edgar Eduardo Edward Edwin Eileen Elaine Eleanor Elena Eli Elias Elisabeth Elizabeth Ella Ellen
	Elliot Emil Emilia Emily Emma Emmanuel Enrique Eric Erica Erik Erika Ernst Esther Ethan Eugene Eunji Eva Evan Evelyn Fabian Fabio
	Fatima Federico Felipe Felix Fernando Filip Fiona Florian Frances Francesca Francesco Francis Francisco Francois Franz Fred Frederic
	Frederik Friedrich Gabriel Gabriela Gareth Gary Gaurav Geoff Geoffrey George Gerald Gerard Gerhard Giovanni Giulia Gordon Graham Greg
	Gregor Gregory Guillaume Gunther Gustavo Hannah Hans Harold Harriet Harry Hassan Heather Hector Heidi Heinrich Helen Helena Henrik
	Henry Herbert Hiroshi Holger Howard Hyejin Hyunwoo Ian Ibrahim Igor Ines Ingrid Irene Irina Isaac Isabel Isabella Ivan Jacek
	Jacob Jacques Jaime Jake Jakub James Jamie Jane Janet Janine Javier Jean Jeff Jeffrey Jen Jenna Jennifer Jenny Jeremy Jerome Jerry
	Jesse Jessica Jesus Jihoon Jill Jim Jimmy Jisoo Jiwoo Joachim Joan Joanna Joao Joe Joel Johan Johannes John Johnny Jon Jonas
	Jonathan Jorge Jose Josef Joseph Josh Joshua Joyce Juan Judith Judy Juho Julie Julien Junho Jurgen Justin Kaito Karen
	Karin Karl Karthik Kate Katherine Kathleen Kathryn Kathy Katie Katrin Kazuki Keith Kelly Ken Kenji Kenneth Kenta Kerstin Kevin Kim
	Kirill Klaus Konstantin Kristen Kristina Krzysztof Kumar Kurt Kyle Lars Laura Lauren Laurent Leah Lena Leo Leon Leonardo Leslie 	Liam Linda Lisa Liz Lorenzo Louis Louise Luca Lucas Lucia Lucy Luis Luisa Lukas Luke Lydia Lynn Maciej Maggie Malcolm Manuel
	Manuela Marc Marcel Marcelo Marcin Marco Marcus Margaret Maria Marie Marina Mario Marion Mariusz Marjorie Markus Marta Martha Martin
	Martina Mary Masha Mateusz Mathias Mathieu Matt Matteo Matthew Matthias Maurice Maxim Maxime Megan Mehmet Mei Melanie Melissa Michael
	Michal Michel Michelle Miguel Mihai Mikael Mike Mikhail Minho Minji Minjun Minsu Miriam Mohamed Mohammad Mohammed Mohan Moritz
	Nadia Nadine Nancy Naoki Naomi Natalia Natalie Natasha Nathan Neha Neil Nicholas Nicola Nicolas Nicole Nikhil Nikita Niklas Nikolai
	Nikos Nina Noah Nora Norman Oleg Oleksandr Olga Oliver Olivia Olivier Omar Oscar Oskar Owen Pablo Pamela Paolo Patricia Patrick Patrik
	Paul Paula Pavel Pawel Pedro Peter Petra Phil Philip Philipp Philippe Pierre Piotr Pooja Prakash Pranav Priya Priyanka Rachel Radek
	Rafael Rahul Raj Rajesh Ralf Ralph Ramesh Raphael Raul Ravi Rebecca Renata Ricardo Richard Rick Rita Robert Roberto Robin Rodrigo
	Roger Rohan Rohit Roland Rolf Ron Ronald Rosa Ross Roy Ruben Rudolf Rui Russell Ruth Ryan Sabine Sachin Sally Sam Samantha
	Samuel Sandeep Sandra Sanjay Sara Sarah Sasha Satoshi Scott Sean Sebastian Seojun Seoyeon Serge Sergei Sergey Sergio Seth
	Shane Shannon Sharon Shaun Shawn Sheila Shinji Shreya Silvia Simon Simone Sneha Sofia Sonia Sophia Sophie Soyeon Srinivas Stacy
	Stanislav Stefan Stefanie Stephan Stephanie Stephen Steve Steven Stuart Subin Sujin Suresh Susan Susanne Svetlana Sven Swati Sylvia
	Takashi Takeshi Tamara Tania Tanja Tanya Tara Taro Tatiana Taylor Ted Teresa Terry Theo Theresa Theodore Thierry Thomas Tim Timo
	Timothy Tina Tobias Todd Tom Tomas Tomasz Tommy Tony Tracy Tyler Ulrich Ulrike Ursula Uwe Valentin Valeria Vanessa Varun Vasily Vera
	Veronica Vijay Vikram Vincent Vinod Vishal Vivek Vladimir Walter Wanda Wei Wendy Werner Wilhelm William Wolfgang Xavier Xin Yan 	Yannick Yasmin Yejin Ying Yoko Yoshi Youngho Yuki Yulia Yuri Yusuf Yves Yvonne Zachary Zoe`.split(
		/\s+/,
	),
);

/** Given names that are words, places or products too: only with a family name behind them that acts or is thanked. */
export const DOUBTFUL_NAMES = new Set(
	`Ada Amber Angel April Art Austin Bill Brad Brooke Carol Cassandra Chad Charles Chase Christian Chuck Clay Cliff Crystal Dale Dan Dawn
	Dean Don Drew Dylan Earl Eden Eve Faith Frank Gene Georgia Glen Grace Grant Guy Holly Hope Hunter Iris Ivy Jack Jackson Jade Jason
	Jasmine Jay Jordan Joy Julia June Lance Lily Madison Marion Mark Marshall Mason Max May Mercedes Miles Nick Norm Olive Pascal Pat
	Paris Penny Pierce Ray Reed Rich Rob Rod Rose Ruby Sandy Savannah Sierra Skip Sky Stan Summer Sydney Travis Troy Victor Victoria
	Virginia Wade Warren Will Jan Jun Milan Santiago Roman Julian Li Ed Jin Devon Hugo Levi Yang Al Alex Ali Ash Cole Dean Gina Hal Kai Lee Lou Mia Mo Nat Nova Sue Tess Val Woody`.split(
		/\s+/,
	),
);

/** Family names that are hardly anything else. */
export const FAMILY_NAMES = new Set(
	`Ahmed Ali Alvarez Anderson Andersson Andersen Bauer Becker Bernard Bianchi Campbell Carlsson Castillo Chang Chen Cheng Choi Chung Cohen
	Cruz Davies Davis Diaz Dubois Durand Edwards Eriksson Esposito Evans Fernandez Ferrari Fischer Flores Garcia Gomez Gonzales Gonzalez
	Gupta Gutierrez Hansen Harris Hernandez Hoffmann Huang Hughes Ito Ivanov Ivanova Jackson Jansen Jensen Jeong Johansson Johnson Jones
	Jung Kang Kato Khan Kim Kobayashi Kowalski Kowalska Krishnan Kumar Kuznetsov Kwon Larsen Larsson Lefebvre Lewis Liu Lopez Martinez
	Meyer Miller Mitchell Moreau Moreno Muller Müller Murphy Nakamura Nguyen Nielsen Nilsson Novak Nowak Olsen Olsson Ortiz Patel Pedersen
	Perez Peterson Petrov Petrova Phillips Popov Ramirez Ramos Reddy Reyes Ricci Richter Rivera Roberts Robinson Rodriguez Rossi Ruiz Russo
	Saito Sanchez Santos Sato Schäfer Schmidt Schmitz Schneider Schröder Schulz Sharma Sidorov Silva Singh Smirnov Smith Sokolov Sorensen
	Stewart Suzuki Svensson Takahashi Tanaka Thomas Thompson Torres Tran Turner Vargas Wagner Wang Watanabe Weber Williams Wilson Wojcik
	Wong Wu Xu Yamada Yamamoto Yilmaz Yoon Zhang Zhao Zhou Zimmermann`.split(/\s+/),
);
