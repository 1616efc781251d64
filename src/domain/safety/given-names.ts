/** Given names in Latin letters that are hardly anything else: of registers in Europe, America, Africa, India, China, Japan, Korea. */
export const GIVEN_NAMES = new Set(
	`Aaliyah Aarav Aaron Abby Abdul Abdullah Abdullahi Abelard Abigail Abraham Adaeze Adam Adan Adel Adela Adelaida
	Adele Adelina Adeline Adina Aditi Aditya Adolf Adrian Adriana Adriano Adrien Adrienne Agata Agnes Agnieszka
	Agustin Ahmad Ahmed Ahmet Aida Aiden Aiko Aileen Aimee Aisha Akash Akira Aksel Akshay Alan Alana Alasdair Albert
	Alberta Albertina Alberto Albin Albina Aldo Alejandra Alejandro Aleksandr Alena Alessandra Alessandro Alessia
	Alexander Alexandra Alexandre Alexei Alexis Alfonso Alfred Alfreda Alfredo Alia Alica Alice Alicia Alida Alina
	Alisa Alisha Alison Aliya Aliyah Allan Allen Allison Alok Alva Alvaro Alvin Alvina Alyssa Amalia Amalie Amanda
	Amata Amelia Amelie Amina Amir Amira Amit Amy Ana Anabel Anabela Anand Ananya Anastasia Anatol Anatolie Anders
	Andras Andre Andrea Andreas Andrei Andrej Andres Andrew Andrey Andrzej Andy Aneta Angela Angelica Angelina
	Angeline Angelique Angie Anica Anil Anita Anja Anjali Ankit Ankita Ann Anna Annabel Annabell Annabelle Anne
	Annette Annie Annika Anouk Anthony Antoine Antoinette Anton Antonella Antoni Antonia Antonie Antonin Antonina
	Antonio Anwar Anya Aoife Aparna Arash Archibald Ariadna Ariana Arielle Aristide Arjun Armand Armando Armin
	Arnaldo Arnaud Arnold Aron Arthur Artur Arturo Arun Arvid Arya Ashley Ashok Ashwin Astrid Asuka Audrey Augustin
	Augustina Aurel Aurelia Aurelie Aylin Ayo Ayodele Ayse Ayumi Babajide Barbara Barnabas Barry Bartosz Bayo Beata
	Beatrice Beatriz Belinda Ben Benedikt Benito Benjamin Bennie Benny Benoit Berenice Bernadette Bernard Bernardo
	Bernd Bernice Berta Bertram Bertrand Beth Bethany Betty Beverly Bharat Bhavna Bianca Bianka Bibiana Bilal Billie
	Bjorn Blanka Blazej Bob Bobbie Bogdan Boris Bozena Bradley Bram Brandi Brandon Brenda Brendan Brian Brice
	Bridget Brigita Brigitte Britt Brittany Bronwyn Bruce Bruna Bruno Bryan Byron Caitlin Caleb Callum Calvin
	Cameron Camila Camilla Camille Candace Candice Candida Carl Carla Carlos Carlota Carlotta Carmela Carmen Carole
	Caroline Carolyn Catalina Caterina Catharina Catherine Cathy Cecil Cecile Cecilia Cedric Celestine Celia Celina
	Celine Chantal Charlene Charlie Charlotte Chelsey Cheryl Chetan Chiamaka Chiara Chidi Chinedu Chioma Chloe Chris
	Christina Christine Christoph Christophe Christopher Christy Chukwuemeka Ciaran Claire Clara Clarence Clarissa
	Claudia Claudine Claudio Clemens Clement Clemente Clementina Clementine Clifford Colin Collin Colton Conchita
	Connor Conrad Constantin Coralie Corinna Cornelia Courtney Craig Cristian Cristiano Cristina Cristobal Curtis
	Cynthia Cyril Dagmar Daichi Daisuke Dalila Damaris Damian Damien Daniel Daniela Danielle Danilo Danny Daria
	Darina Dario Darrell Darren Darryl Daryl Dave David Davide Davin DeShawn Deanna Debbie Debora Deborah Declan
	Deepak Deepika Defne Denis Denisa Denise Deniz Dennis Derek Desiree Devika Devin Diana Diane Dianna Dianne Diego
	Dieter Dimitar Dimitri Dinesh Dirk Divya Dmitri Dmitry Dohyun Domenic Domenico Dominic Dominik Dominique Donald
	Donata Donghyun Dongwook Donna Donny Dorian Dorota Dorotea Dorothea Dorothy Doug Douglas Duane Duncan Dusan
	Dustin Dwayne Ebba Ebuka Edgar Edgardo Edita Edith Edmond Edmund Edna Eduard Eduarda Eduardo Edward Edwin Efosa
	Efrem Eileen Ekaterina Ela Elaine Eleanor Elena Eleni Eleonora Eleonore Eli Eliana Elias Elif Elijah Elina Elisa
	Elisabeth Elise Eliza Elizabeth Ella Ellen Elliot Elmer Elodie Eloisa Eloise Elsie Elvira Elvis Emanuel Emanuela
	Emeka Emelie Emiko Emil Emile Emilia Emilian Emiliano Emilie Emilio Emily Emma Emmanuel Emre Enrico Enrique Eoin
	Eric Erica Erich Erick Erik Erika Erma Ernest Ernestine Ernesto Ernst Ervin Erwin Esma Esmeralda Esteban Estela
	Estella Estelle Estera Esther Eszter Ethan Ethel Etienne Eugen Eugene Eugenia Eugenie Eulalie Eunice Eunji
	Eunseo Eva Evan Evangeline Evelin Evelina Eveline Evelyn Evgeniy Evgeny Evie Fabian Fabiana Fabiano Fabien Fabio
	Faisal Farah Farid Farida Fatima Fatou Federico Felicia Feliciano Felicita Felipe Felix Femke Ferdinand Fernando
	Filip Filipa Filomena Fiona Flavie Florencia Florian Florina Frances Francesca Francesco Francis Francisca
	Francisco Francois Frankie Franz Fred Frederic Frederick Frederico Frederik Frederique Freja Frida Frieda
	Friedrich Fumiko Funmi Gabor Gabriel Gabriela Gabriella Gabrielle Galina Gareth Garrett Garry Gary Gaspar Gaston
	Gaurav Gavin Gayatri Gayle Gedeon Genevieve Geoff Geoffrey Georg George Georgette Georgiana Gerald Geraldine
	Gerard Gerardo Gerda Gerhard Gertruda Gertrude Gianna Gianni Gilberto Gilda Giorgos Giovanna Giovanni Girish
	Giulia Giuseppe Gizela Glenda Glenn Gonzalo Gopal Goran Gordon Gracie Graciela Graham Greg Gregor Gregorio
	Gregory Griselda Grzegorz Guido Guillaume Guillermo Gunther Gustav Gustave Gustavo Gwen Haeun Hailey Hajun Hakan
	Hamid Hamish Hamza Hania Hannah Hans Haoran Harald Harish Harold Harriet Harry Haruka Haruki Haruto Harvey Hasan
	Hassan Hayato Hayley Heather Hector Heidi Heike Heinrich Helen Helena Helene Helga Heloise Hendrik Henri
	Henrieta Henriette Henrik Henry Herbert Herman Hermina Hermine Herta Hideki Hiroshi Hitoshi Holger Hongyu
	Horacio Hortense Howard Hubert Huda Hussein Hyejin Hyeri Hyunjin Hyunsoo Hyunwoo Ian Ibrahim Ifeoma Ignacio Igor
	Ikenna Ileana Ilja Ilona Ilsa Ilyas Imelda Immanuel Imran Indira Ines Inez Ingrid Inho Ioana Iqbal Irena Irene
	Irina Irvin Isaac Isabel Isabela Isabella Isabelle Isaiah Isak Isha Ishaan Isidora Ismail Istvan Itai Itsuki
	Ivan Ivana Izabela Jacek Jacinthe Jackie Jacky Jacob Jacobo Jacqueline Jacquelyn Jacques Jaehyun Jaewon Jaeyoung
	Jaime Jake Jakob Jakub Jalal Jamal James Jamie Jamil Jana Jane Janet Janice Janina Janine Janka Janne Jared
	Jasen Jasmina Javier Jaxon Jayden Jayson Jean Jeanette Jeanne Jeff Jeffrey Jelena Jen Jenna Jennie Jennifer
	Jenny Jens Jeremiah Jeremias Jeremie Jeremy Jermaine Jeroen Jerome Jerry Jesper Jesse Jessica Jessie Jesus
	Jiahao Jiayi Jihoon Jihun Jihye Jill Jim Jimin Jimmy Jinwoo Jiri Jisoo Jisu Jiwon Jiwoo Jiyeon Jiyoon Jiyoung
	Jiyun Joachim Joan Joana Joann Joanna Joanne Joao Joaquin Jocelyn Joe Joel Joelle Joey Johan Johann Johanna
	Johannes John Johnathan Johnnie Johnny Jolie Jon Jonah Jonas Jonatan Jonathan Jongmin Joost Jorge Jorgen Jose
	Josef Josefa Josefina Joseph Josephine Josh Joshua Josie Jovan Joyce Jozef Jozefina Juan Juana Juanita Judith
	Judy Juho Juliana Julie Julien Julieta Juliette Julio Junho Junichi Junjie Junseo Junyoung Jurgen Justin Justina
	Justine Justyn Jyoti Kaitlyn Kaito Kamil Kamila Kaori Karen Karim Karin Karina Karl Karla Karol Karolina
	Karoline Karthik Kartik Kasper Kassandra Katalin Katarina Katarzyna Kate Katharina Katherine Kathleen Kathryn
	Kathy Katie Katja Katrin Katrina Katrine Katsumi Kavita Kayden Kayla Kaylee Kazuki Kazuo Kazuya Kehinde Keiko
	Keisuke Keith Kelechi Kellie Kelly Kelsey Ken Kenan Kenichi Kenji Kenneth Kenny Kenta Kerem Kerry Kerstin Kevin
	Khadija Khalid Kiara Kilian Kim Kimberly Kirill Kirsten Kjell Klara Klaus Klemens Klement Kofi Koji Konrad
	Konstantin Krista Kristen Kristi Kristian Kristin Kristina Kristine Kristoffer Kristy Krzysztof Ksenia Kumar
	Kurt Kwabena Kwame Kyle Kyungmin Ladislav Laila Laith Lakshmi Lalit Larisa Larissa Lars Laszlo Latoya Laura
	Lauren Laurent Laurie Laverne Lavinia Layla Layth Leah Leandro Leann Leif Lelia Lena Lennie Leo Leon Leonard
	Leonardo Leonid Leonie Leonor Leonora Leontina Leopold Lerato Leroy Leslie Leticia Letitia Letizia Lexi Lexie
	Leyla Liam Liana Lidia Lihua Lilian Liliana Lilla Lillian Linda Lindiwe Lindsay Linh Linnea Lionel Lisa Lisbeth
	Livia Liz Liza Lois Lorene Lorenza Lorenzo Loretta Lori Lorna Lothar Louie Louis Louisa Louise Luca Lucas Lucia
	Luciana Luciano Lucie Lucien Lucienne Lucille Lucio Lucy Ludmila Ludwig Luigi Luis Luisa Luiza Lujza Lukas Luke
	Lydia Lydie Lynda Lynette Lynn Lyudmila Maarten Maciej Mackenzie Madeleine Madeline Madhav Mafalda Magdalena
	Maggie Mahesh Mahmoud Makayla Makoto Malak Malcolm Malgorzata Malik Malina Malvina Mandy Manish Manoj Mansour
	Manuel Manuela Marc Marcel Marcela Marcella Marcelo Marcia Marcin Marco Marcos Marcus Marek Maren Margaret
	Margareta Margaux Margot Marguerite Maria Mariam Marianna Marianne Mariano Marie Marijke Marika Mariko Marilyn
	Marina Mario Marion Marisa Marisol Marita Marius Mariusz Marjorie Marko Markus Marlena Marlene Marlon Marta
	Martha Martin Martina Martine Mary Maryam Masaru Masato Masha Matej Mateo Mateusz Matheus Mathew Mathias Mathieu
	Mathilde Matias Matilda Matilde Matt Matteo Matthew Matthias Matthieu Matti Maureen Maurice Mauricio Maxim
	Maxime Maximilian Maxine Mayumi Meera Megan Megha Meghan Megumi Mehdi Mehmet Mei Meiling Melania Melanie Melany
	Melina Melinda Melisa Melissa Melvin Mervin Meryem Mette Micaela Micah Michael Michaela Michal Micheal Michel
	Michele Michelle Michiko Miguel Mihaela Mihai Mikael Mike Mikhail Mikkel Milana Milos Mingyu Minho Minjae Minji
	Minjun Minjung Minkyu Minoru Minseo Minseok Minsu Mireille Mirella Miriam Mirko Miron Misaki Mitsuki Mohamed
	Mohammad Mohammed Mohan Mohit Moises Molly Monika Monique Moritz Morris Morten Mounir Muhammad Muhammed Mukesh
	Mukul Murat Muriel Mustafa Myrna Myron Myungsoo Nabil Nadezhda Nadia Nadine Naledi Nanami Nancy Nandini Naoki
	Naoko Naomi Nasser Natalia Natalie Natan Natasa Natasha Nathalie Nathan Nathanael Nathaniel Naveen Neal Neha
	Neil Nellie Nemanja Nevaeh Ngoc Ngozi Niamh Nicholas Nichole Nicola Nicolas Nicole Niels Nigel Nikhil Nikita
	Nikki Niklas Niko Nikodem Nikolai Nikolas Nikos Nila Nils Nina Nisha Nitin Nkechi Nnamdi Nneka Noah Noam Noelle
	Noemi Nolan Nomsa Noor Nora Norbert Norberto Noriko Norina Norman Obinna Ofelia Olaf Oleg Oleksandr Oleksii
	Olena Olga Olimpia Oliver Olivia Olivier Olumide Oluwaseun Oluwatobi Omar Omid Ondrej Oscar Oskar Otilia Oumar
	Owen Ozan Pablo Padraig Pamela Pankaj Paolo Parth Pasquale Patrice Patricia Patricio Patrick Patrik Patrizia
	Paul Paula Paulette Paulina Pauline Pavel Pavlo Pawel Pedro Peter Petra Petronela Phil Philip Philipp Philippe
	Phillip Phuong Pierre Pieter Pietro Pilar Piotr Plamen Pooja Poonam Prakash Pranav Prashant Pratik Preeti Priya
	Priyanka Qiang Quang Quentin Rachel Radek Rafael Rafaela Rahul Raj Rajesh Rajiv Rakesh Ralf Ralph Ramesh Ramiro
	Ramon Ramya Randolf Rania Raoul Raphael Raquel Rashid Rashmi Rasmus Raul Ravi Raymond Razvan Rebeca Rebecca
	Rebeka Reginald Renata Renato Reza Rhonda Rhys Ricardo Riccardo Richard Rick Rita Ritika Ritu Robert Roberta
	Roberto Robin Robyn Rochelle Rocio Rodney Rodolfo Rodrigo Roger Rohan Rohit Roland Rolando Rolf Romina Ron
	Ronald Rongrong Ronnie Rosa Rosalia Rosalie Rosalinda Rosana Rosanna Rosemarie Ross Roxana Roxanne Roy Rozalia
	Rozina Ruben Rudolf Rudolph Rudy Rui Rupert Ruslan Russell Ruth Ruud Ryan Ryohei Ryosuke Ryota Sabina Sabine
	Sabrina Sachiko Sachin Sadia Sally Salman Salomon Salvatore Sam Samantha Sameer Samira Sammie Sammy Samuel
	Sandeep Sandra Sangmin Sangwoo Sanjana Sanjay Sara Sarah Sarita Sasha Satoshi Saul Saurabh Sayaka Scott Scottie
	Sean Sebastian Segun Selina Selma Semih Seohyun Seojin Seojun Seongmin Seoyeon Serge Sergei Sergey Sergio Serkan
	Seth Seungho Seungmin Seungwoo Shahid Shane Shannon Sharon Shaun Shawn Sheila Shelly Sheri Sherri Sheryl Shigeru
	Shilpa Shinichi Shinji Shirin Shirley Shivani Shohei Shota Shreya Shruti Shuai Shubham Sibusiso Siddharth
	Silvana Silvia Simeon Simon Simone Siobhan Sipho Siwoo Siyu Sloane Smita Sneha Sofia Sofie Sohee Solene Sonal
	Sonia Sonja Sonya Soobin Soojin Soomin Sophia Sophie Soren Sota Soyeon Srinivas Stacey Stacy Stanislav Stefan
	Stefania Stefanie Stefano Stephan Stephanie Stephen Steve Steven Stuart Subhash Subin Sudhir Sujin Sumin Sumit
	Sunghoon Sungjin Sungmin Sunil Sunita Supriya Suresh Susan Susana Susanna Susanne Suzanne Sven Svetlana Swati
	Sylvia Tadashi Tadeas Taehyun Taeyang Taiwo Takahiro Takashi Takeru Takeshi Takumi Tamara Tami Tamika Tania
	Tanja Tanvi Tanya Tara Tarek Tariq Taro Tarun Tasha Tatiana Tatsuya Tatyana Taylor Ted Temitope Teodor Teodora
	Teodoro Terence Teresa Tereza Terrence Terry Tetsuya Thabo Thandiwe Thanh Theo Theodor Theodora Theodore Theresa
	Therese Thiago Thibault Thierry Thijs Thomas Tiago Tibor Tim Timo Timoteo Timothy Timur Tina Tingting Tobias
	Toby Todd Tom Tomas Tomasz Tommie Tommy Tomoko Tomoya Toni Tony Toshio Tracey Traci Tracy Trevor Tricia Trisha
	Tristan Tsubasa Tunde Tyler Tyrone Uche Ulrich Ulrika Ulrike Ursula Urvashi Usha Usman Uwe Vaclav Vaibhav
	Valdemar Valentin Valeria Valerie Valter Vandana Vanessa Varun Vasily Venkat Vera Veronica Veronika Vicente
	Vicki Vickie Vicky Vidya Vijay Vikas Vikram Viktor Viktoria Vilma Vinay Vincent Vinod Violette Virginie Vishal
	Vitaly Vitor Vivek Viviana Vivien Vivienne Vladimir Vladimira Vladislav Volodymyr Waleed Walter Wanda Wei Weiwei
	Wendy Werner Wesley Wilhelm Wilhelmina William Wilma Wojciech Wolfgang Woojin Wouter Wyatt Xavier Xiaohong
	Xiaojun Xiaoli Xiaoming Xiaoyu Ximena Xin Xinyi Xiuying Yael Yan Yannick Yaroslav Yash Yasin Yasir Yasmin
	Yasmine Yejin Yemi Yeongsu Yerin Yiannis Yichen Yifan Yiming Ying Yingying Yogesh Yoko Yolanda Yoojin Yoonseo
	Yoshi Yoshiko Youngho Youssef Yui Yuichi Yujin Yuka Yuki Yukiko Yulia Yumi Yuna Yunseo Yuri Yusuf Yusuke Yuto
	Yuxin Yves Yvette Yvonne Zachary Zahra Zainab Zanele Zaneta Zbigniew Zdenka Zeeshan Zeynep Zhiwei Zihan Ziyi Zoe
	Zofia Zoltan Zuzana`.split(/\s+/),
);

/** Given names that are words, places or products too: only with a family name behind them that acts or is thanked. */
export const DOUBTFUL_NAMES = new Set(
	`Abel Ada Adelaide Al Alex Alexa Ali Amber Amos Angel Angelo April Arne Art Ash August Aurora Austin Ava Axel
	Bella Bennett Bill Billy Bobby Brad Brent Brett Brooke Carol Casper Cassandra Chad Charles Chase Chelsea Chester
	Christian Chuck Cindy Claude Clay Cliff Clint Cole Colleen Constance Cora Cory Crystal Daisy Dakota Dale Dan
	Dana Daphne Darius Dawn Dean Derrick Devon Don Dora Doris Drew Dylan Earl Ed Eddie Eden Ellis Elsa Eve Everett
	Ezra Faith Faye Finn Florence Frank Franklin Freddie Fritz Gail Gene Georgia Gilbert Gina Glen Gloria Grace
	Grant Greta Guy Hal Hana Hanna Harper Hazel Hilda Holly Homer Hope Hugo Hunter Ida Ira Iris Ivy Jack Jackson
	Jade Jan Jasmine Jason Jasper Jay Jess Jin Jordan Joy Jude Jules Julia Julian Julius Jun June Kai Kay Kent Kira
	Kiran Kirk Lana Lance Landon Lara Lee Leigh Leila Levi Lewis Li Lia Lila Lily Lina Linus Liv Logan Lola Lorena
	Lou Luc Luka Luna Mabel Madison Magnus Maia Mara Mark Marshall Marvin Mason Max May Maya Melody Mercedes Mia
	Mila Milan Miles Milo Mina Mira Miranda Mitchell Mo Mona Monica Morgan Nat Nelson Nick Nico Nikola Norm Nova
	Olive Otis Otto Paris Pascal Pat Penelope Penny Percy Peyton Phoebe Pia Pierce Priscilla Quinn Ramona Ray Reed
	Renee Rich Riley Rob Rod Roman Rose Rosemary Rosie Rowan Ruby Sami Sandy Santiago Savannah Serena Sid Sidney
	Sierra Silas Skip Sky Spencer Stan Stanley Stella Stewart Sue Summer Sydney Talia Tammy Tanner Teddy Tess Tessa
	Thea Tiffany Travis Troy Tucker Val Victor Victoria Vince Violet Virginia Vivian Wade Warren Wayne Will Willie
	Woody Xenia Yang Zara Zoey`.split(/\s+/),
);

/** Family names that are hardly anything else. */
export const FAMILY_NAMES = new Set(
	`Abbott Abernathy Acosta Adams Adeyemi Agarwal Aguilar Ahmed Ali Alvarado Alvarez Andersen Anderson Andersson
	Armstrong Avila Ayala Baek Bailey Banerjee Barton Bauer Becker Berger Bergstrom Bernard Bhatt Bianchi Boyle
	Cabrera Camacho Campbell Carlsson Carrillo Carroll Castillo Castro Chang Chatterjee Chavez Chen Cheng Choi
	Chowdhury Chung Cisneros Cohen Collins Connelly Conroy Contreras Cooper Cronin Cruz Cummings Davies Davis
	Delgado Desai Diaz Dickinson Dietrich Dominguez Donnelly Dooley Doyle Dubois Durand Edwards Eriksson Escobar
	Espinoza Esposito Estrada Evans Farrell Fernandez Ferrari Figueroa Fischer Flores Fonseca Fuentes Gallagher
	Gallegos Garcia Garza Gibbs Gleason Gomez Gonzales Gonzalez Goodwin Gruber Guerrero Gupta Gutierrez Guzman
	Hansen Harris Hartmann Hayashi Hayes Hernandez Herrera Hoffmann Hofmann Holmberg Horvath Howell Huang Huber
	Hughes Hwang Ibarra Inoue Ito Ivanov Ivanova Iyer Jackson Jacobs Jacobsen Jacobson Jansen Jensen Jeong Jimenez
	Johansen Johansson Johnson Johnston Jones Jorgensen Joshi Juarez Jung Kaminski Kang Kaplan Kapoor Kato Kessler
	Khan Kim Kimura Klein Kobayashi Kovacs Kowalczyk Kowalska Kowalski Kramer Krishnan Kristensen Kumar Kuznetsov
	Kwon Larsen Larson Larsson Lefebvre Lehmann Lewis Lindgren Lindqvist Liu Lopez Maldonado Malhotra Marquez
	Martinez Matsumoto Mazur Medina Mehta Mejia Mendez Mendoza Meyer Miller Mitchell Molina Moore Morales Moreau
	Moreno Mueller Mukherjee Muller Munoz Murphy Murray Müller Nair Nakamura Natarajan Navarro Neumann Nguyen
	Nielsen Nilsson Novak Nowak Nunez Nwosu Ochoa Okafor Okonkwo Olsen Olson Olsson Ortega Ortiz Osborne Pacheco
	Padilla Patel Pedersen Perez Peterson Petrov Petrova Pham Phan Phillips Popov Ramirez Ramos Rasmussen Reddy
	Reilly Reyes Reynolds Ricci Richter Rivera Roberts Robinson Rodriguez Rojas Romero Rosales Rossi Ruiz Russo
	Saito Salazar Sanchez Sandoval Santos Sato Schaefer Schmidt Schmitt Schmitz Schneider Schroeder Schröder Schultz
	Schulz Schumacher Schäfer Serrano Shah Sharma Shimizu Sidorov Silva Singh Smirnov Smith Sokolov Solis Sorensen
	Soto Stewart Suarez Subramanian Suzuki Svensson Svoboda Szabo Takahashi Tanaka Thomas Thompson Thomsen Torres
	Toth Tran Tremblay Trujillo Turner Valdez Vargas Vasquez Velasquez Villanueva Wagner Walsh Wang Watanabe Weber
	Weiss Wilkinson Williams Williamson Wilson Winkler Wojcik Wong Wozniak Wu Xu Yamada Yamaguchi Yamamoto Yilmaz
	Yoon Yoshida Zhang Zhao Zhou Zielinski Zimmermann`.split(/\s+/),
);
