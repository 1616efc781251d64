/** Given names in Latin letters that are hardly anything else: of registers in Europe, America, Africa, India, China, Japan, Korea. */
export const GIVEN_NAMES = new Set(
	`Aada Aaliyah Aarav Aaron Abby Abdul Abdullah Abdullahi Abelard Abigail Abraham Achieng Adaeze Adam Adan Adel
	Adela Adelaida Adele Adelina Adeline Adina Aditi Aditya Adolf Adrian Adriana Adriano Adrien Adrienne Agata Agnes
	Agnieszka Agus Agustin Ahmad Ahmed Ahmet Aida Aiden Aigul Aiko Aileen Aimee Aisha Akash Akira Akosua Aksel
	Akshay Alan Alana Alasdair Albert Alberta Albertina Alberto Albin Albina Aldo Alejandra Alejandro Aleksandr
	Alena Alessandra Alessandro Alessia Alexander Alexandra Alexandre Alexei Alexis Alfonso Alfred Alfreda Alfredo
	Alia Alica Alice Alicia Alida Alina Alisa Alisha Alison Aliya Aliyah Allan Allen Allison Alok Alva Alvaro Alvin
	Alvina Alyssa Amalia Amalie Amanda Amata Amelia Amelie Amina Aminata Amir Amira Amit Amy Ana Anabel Anabela
	Anand Ananya Anastasia Anatol Anatolie Anders Andras Andre Andrea Andreas Andrei Andrej Andres Andrew Andrey
	Andriy Andrzej Andy Aneta Angela Angelica Angelina Angeline Angelique Angharad Angie Anica Anil Anita Anja
	Anjali Anjum Ankit Ankita Ann Anna Annabel Annabell Annabelle Anne Annelies Annette Annie Annika Anong Anouk
	Anthony Antoine Antoinette Anton Antonella Antoni Antonia Antonie Antonin Antonina Antonio Antti Anwar Anya
	Aoife Aparna Arash Archibald Ariadna Ariana Arielle Arif Aristide Arjun Armand Armando Armin Arnaldo Arnaud
	Arnold Aron Arthur Artur Arturo Arun Arvid Arya Ashley Ashok Ashwin Astrid Asuka Audrey Augustin Augustina Aurel
	Aurelia Aurelie Ayesha Aylin Ayo Ayodele Ayse Aysha Ayumi Aziza Babajide Barbara Barnabas Barry Bartosz Bayo
	Beata Beatrice Beatriz Belinda Ben Benedikt Benito Benjamin Bennie Benny Benoit Berenice Bernadette Bernard
	Bernardo Bernd Bernice Berta Bertram Bertrand Beth Bethany Betty Beverly Bharat Bhavna Bianca Bianka Bibiana
	Bilal Billie Bjarne Bjorn Blanka Blazej Bob Bobbie Bogdan Bohdan Bongani Boris Bozena Bradley Bram Brandi
	Brandon Branko Brenda Brendan Brian Brice Bridget Brigita Brigitte Britt Brittany Bronwyn Bruce Bruna Bruno
	Bryan Budi Byron Caitlin Caleb Callum Calvin Cameron Camila Camilla Camille Candace Candice Candida Carl Carla
	Carlos Carlota Carlotta Carmela Carmen Carole Caroline Carolyn Carys Catalina Caterina Catharina Catherine Cathy
	Cecil Cecile Cecilia Cedric Celestine Celia Celina Celine Chantal Charlene Charlie Charlotte Chelsey Cheryl
	Chetan Chiamaka Chiara Chidi Chinedu Chioma Chloe Chris Christina Christine Christoph Christophe Christopher
	Christy Chukwuemeka Ciaran Claire Clara Clarence Clarissa Claudia Claudine Claudio Clemens Clement Clemente
	Clementina Clementine Clifford Colin Collin Colton Conchita Connor Conrad Constantin Coralie Corinna Cornelia
	Courtney Craig Cristian Cristiano Cristina Cristobal Curtis Cynthia Cyril Dafydd Dagmar Daichi Daisuke Dalila
	Damaris Damian Damien Daniel Daniela Danielle Danilo Danny Daria Darina Dario Darrell Darren Darryl Daryl Dave
	David Davide Davin DeShawn Deanna Debbie Debora Deborah Declan Deepak Deepika Defne Denis Denisa Denise Deniz
	Dennis Derek Desiree Devika Devin Dewi Diana Diane Dianna Dianne Diego Dieter Dilshod Dimitar Dimitri Dinesh
	Dirk Divya Dmitri Dmitry Dohyun Domenic Domenico Dominic Dominik Dominique Donald Donata Donghyun Dongwook Donna
	Donny Dorian Dorota Dorotea Dorothea Dorothy Doug Douglas Dragan Duane Duncan Dusan Dustin Dwayne Ebba Ebuka
	Edgar Edgardo Edita Edith Edmond Edmund Edna Eduard Eduarda Eduardo Edward Edwin Eero Efosa Efrem Eileen Eilidh
	Eirik Ekaterina Ela Elaine Eleanor Elena Eleni Eleonora Eleonore Eli Eliana Elias Elif Elijah Elina Elisa
	Elisabeth Elise Eliza Elizabeth Ella Ellen Elliot Elmer Elodie Eloisa Eloise Elsie Elvira Elvis Emanuel Emanuela
	Emeka Emelie Emiko Emil Emile Emilia Emilian Emiliano Emilie Emilio Emily Emma Emmanuel Emre Enrico Enrique Eoin
	Eric Erica Erich Erick Erik Erika Erma Ernest Ernestine Ernesto Ernst Ervin Erwin Esma Esmeralda Esteban Estela
	Estella Estelle Estera Esther Eszter Ethan Ethel Etienne Eugen Eugene Eugenia Eugenie Eulalia Eulalie Eunice
	Eunji Eunseo Eva Evan Evangeline Evelin Evelina Eveline Evelyn Evgeniy Evgeny Evie Ewan Fabian Fabiana Fabiano
	Fabien Fabio Faisal Farah Farid Farida Farrukh Fatema Fatima Fatou Fatoumata Federico Felicia Feliciano Felicita
	Felipe Felix Femke Ferdinand Fernando Filip Filipa Filomena Fiona Fionnuala Flavie Florencia Florian Florina
	Frances Francesca Francesco Francis Francisca Francisco Francois Frankie Franz Fred Frederic Frederick Frederico
	Frederik Frederique Freek Freja Frida Frieda Friederike Friedrich Fumiko Funmi Gabor Gabriel Gabriela Gabriella
	Gabrielle Galina Gareth Garrett Garry Gary Gaspar Gaston Gaurav Gavin Gayatri Gayle Gedeon Genevieve Geoff
	Geoffrey Georg George Georgette Georgiana Gerald Geraldine Gerard Gerardo Gerda Gerhard Gertruda Gertrude Gethin
	Gianna Gianni Gilberto Gilda Giorgos Giovanna Giovanni Girish Giulia Giuseppe Gizela Glenda Glenn Gonzalo Gopal
	Goran Gordon Gracie Graciela Graham Greg Gregor Gregorio Gregory Griselda Grzegorz Guido Guillaume Guillermo
	Gulnara Gunnar Gunther Gustav Gustave Gustavo Gwen Haakon Hadiza Haeun Hafsa Hailey Hajun Hakan Halyna Hamid
	Hamish Hamza Hania Hannah Hans Haoran Harald Harish Harold Harriet Harry Haruka Haruki Haruto Harvey Hasan
	Hassan Hayato Hayley Heather Hector Heidi Heike Heikki Heinrich Helen Helena Helene Helga Heloise Hendrik Henri
	Henrieta Henriette Henrik Henry Herbert Herman Hermina Hermine Herta Hideki Hieu Hiroshi Hitoshi Holger Hongyu
	Horacio Hortense Howard Hubert Huda Huong Hussein Hyejin Hyeri Hyunjin Hyunsoo Hyunwoo Ian Ibrahim Idris Ifeoma
	Ignacio Igor Ikenna Ileana Ilja Ilkka Ilona Ilsa Ilyas Imelda Immanuel Imran Indira Ines Inez Ingrid Inho Ioana
	Iqbal Irena Irene Irina Irvin Iryna Isaac Isabel Isabela Isabella Isabelle Isaiah Isak Isha Ishaan Isidora
	Ismail Istvan Itai Itsuki Itzel Ivan Ivana Izabela Jacek Jacinthe Jackie Jacky Jacob Jacobo Jacqueline Jacquelyn
	Jacques Jaehyun Jaewon Jaeyoung Jaime Jake Jakob Jakub Jalal Jamal James Jamie Jamil Jana Jane Janet Janice
	Janina Janine Janka Janne Jared Jasen Jasmina Javier Jaxon Jayden Jayson Jean Jeanette Jeanne Jeff Jeffrey
	Jelena Jen Jenna Jennie Jennifer Jenny Jens Jeremiah Jeremias Jeremie Jeremy Jerico Jermaine Jeroen Jerome Jerry
	Jesper Jesse Jessica Jessie Jesus Jiahao Jiayi Jihoon Jihun Jihye Jill Jim Jimin Jimmy Jinwoo Jiri Jisoo Jisu
	Jiwon Jiwoo Jiyeon Jiyoon Jiyoung Jiyun Joachim Joan Joana Joann Joanna Joanne Joao Joaquin Jocelyn Joe Joel
	Joelle Joey Johan Johann Johanna Johannes John Johnathan Johnnie Johnny Joko Jolie Jon Jonah Jonas Jonatan
	Jonathan Jongmin Joost Jorge Jorgen Joris Jorunn Jose Josef Josefa Josefina Joseph Josephine Josh Joshua Josie
	Jovan Jovana Joyce Jozef Jozefina Juan Juana Juanita Judith Judy Juhani Juho Jukka Juliana Julie Julien Julieta
	Juliette Julio Junho Junichi Junjie Junseo Junyoung Jurgen Justin Justina Justine Justyn Jyoti Kaisa Kaitlyn
	Kaito Kamau Kamil Kamila Kaori Karen Karim Karin Karina Karl Karla Karol Karolina Karoline Karthik Kartik Kasper
	Kassandra Katalin Katarina Katarzyna Kate Katharina Katherine Kathleen Kathryn Kathy Katie Katja Katrin Katrina
	Katrine Katsumi Kavita Kayden Kayla Kaylee Kazuki Kazuo Kazuya Kehinde Keiko Keisuke Keith Kelechi Kellie Kelly
	Kelsey Ken Kenan Kenichi Kenji Kenneth Kenny Kenta Kerem Kerry Kerstin Kevin Khadija Khalid Khanh Kiara Kilian
	Kim Kimberly Kirill Kirsten Kjell Klara Klaus Klemens Klement Kofi Koji Konrad Konstantin Krista Kristen Kristi
	Kristian Kristin Kristina Kristine Kristoffer Kristy Krzysztof Ksenia Kumar Kurt Kwabena Kwame Kwesi Kyle
	Kyungmin Ladislav Laila Laith Lakshmi Lalit Larisa Larissa Lars Laszlo Latoya Laura Lauren Laurent Laurie
	Laverne Lavinia Layla Layth Leah Leandro Leann Leif Lelia Lena Lennie Leo Leon Leonard Leonardo Leonid Leonie
	Leonor Leonora Leontina Leopold Lerato Leroy Leslie Leticia Letitia Letizia Lexi Lexie Leyla Liam Liana Lidia
	Liesbeth Lihua Lilian Liliana Lilla Lillian Linda Lindiwe Lindsay Linh Linnea Lionel Lisa Lisbeth Livia Liz Liza
	Ljubica Lois Lorene Lorenza Lorenzo Loretta Lori Lorna Lothar Louie Louis Louisa Louise Luca Lucas Lucia Luciana
	Luciano Lucie Lucien Lucienne Lucille Lucio Lucy Ludmila Ludwig Luigi Luis Luisa Luiza Lujza Lukas Luke Lupita
	Lwazi Lydia Lydie Lynda Lynette Lynn Lyubov Lyudmila Maarit Maarten Maciej Mackenzie Madeleine Madeline Madhav
	Mafalda Magdalena Maggie Mahesh Mahmoud Makayla Makoto Malak Malcolm Malgorzata Malik Malina Malvina Mamadou
	Mandy Manish Manoj Mansour Manuel Manuela Marc Marcel Marcela Marcella Marcelo Marcia Marcin Marco Marcos Marcus
	Marek Maren Margaret Margareta Margaux Margot Marguerite Maria Mariam Marianna Marianne Mariano Maricel Marie
	Marijke Marika Mariko Marilyn Marina Mario Marion Marisa Marisela Marisol Marita Marites Marius Mariusz Marjorie
	Marko Markus Marlena Marlene Marlon Marta Martha Martin Martina Martine Mary Maryam Masaru Masato Masha Matej
	Mateo Mateusz Matheus Mathew Mathias Mathieu Mathilde Matias Matilda Matilde Matt Matteo Matthew Matthias
	Matthieu Matti Maureen Maurice Mauricio Maxim Maxime Maximilian Maxine Mayumi Meera Megan Megha Meghan Megumi
	Mehdi Mehmet Mei Meiling Melania Melanie Melany Melina Melinda Melisa Melissa Melvin Mervin Meryem Mette Micaela
	Micah Michael Michaela Michal Micheal Michel Michele Michelle Michiko Miguel Mihaela Mihai Mikael Mike Mikhail
	Mikkel Mikko Milana Milos Mingyu Minho Minjae Minji Minjun Minjung Minkyu Minoru Minseo Minseok Minsu Mireille
	Mirella Miriam Mirko Miron Miroslav Misaki Mitsuki Mohamed Mohammad Mohammed Mohan Mohit Moises Molly Monika
	Monique Morag Moritz Morris Morten Mounir Moussa Muhammad Muhammed Mukesh Mukul Murat Muriel Mustafa Mykola
	Myrna Myron Myungsoo Nabil Nadeem Nadezhda Nadia Nadine Naledi Nanami Nancy Nandini Naoki Naoko Naomi Nasser
	Natalia Natalie Natalya Natan Natasa Natasha Nathalie Nathan Nathanael Nathaniel Naveen Neal Neha Neil Nellie
	Nemanja Nevaeh Ngoc Ngozi Nhung Niamh Nicholas Nichole Nicola Nicolas Nicole Niels Nigel Nikhil Nikita Nikki
	Niklas Niko Nikodem Nikolai Nikolas Nikolina Nikos Nila Nils Nina Niran Nisha Nitin Njeri Nkechi Nnamdi Nneka
	Noah Noam Noelle Noemi Nokuthula Nolan Nomsa Noor Nora Norbert Norberto Noriko Norina Norman Nurlan Oanh Obinna
	Ofelia Oisin Oksana Olaf Oleg Oleksandr Oleksii Olena Olga Olimpia Oliver Olivia Olivier Olumide Oluwaseun
	Oluwatobi Omar Omid Ondrej Orla Oscar Oskar Otieno Otilia Oumar Ousmane Outi Owen Ozan Pablo Padraig Pamela
	Pankaj Paolo Parth Pasquale Patrice Patricia Patricio Patrick Patrik Patrizia Paul Paula Paulette Paulina
	Pauline Pavel Pavlo Pawel Pedro Pekka Petar Peter Petra Petronela Phil Philip Philipp Philippe Phillip Phuong
	Pierre Pieter Pietro Pilar Piotr Plamen Pooja Poonam Prakash Pranav Prashant Pratik Preeti Priya Priyanka Putri
	Qiang Quang Quentin Rachel Radek Radovan Rafael Rafaela Ragnhild Rahul Raj Rajesh Rajiv Rakesh Ralf Ralph Ramesh
	Ramiro Ramon Ramya Randolf Rania Raoul Raphael Raquel Rashid Rashmi Rasmus Ratna Raul Ravi Raymond Razvan Rebeca
	Rebecca Rebeka Reginald Renata Renato Reza Rhiannon Rhonda Rhys Ricardo Riccardo Richard Rick Riikka Rita Ritika
	Ritu Rizky Robert Roberta Roberto Robin Robyn Rochelle Rocio Rodel Rodney Rodolfo Rodrigo Roger Rohan Rohit
	Roland Rolando Rolf Romina Ron Ronald Rongrong Ronnie Rosa Rosalia Rosalie Rosalinda Rosana Rosanna Rosemarie
	Ross Roxana Roxanne Roy Rozalia Rozina Ruben Rudolf Rudolph Rudy Rui Rukhsana Rupert Ruslan Russell Rustam Ruth
	Ruud Ryan Ryohei Ryosuke Ryota Sabina Sabine Sabrina Sachiko Sachin Sadia Saima Sally Salman Salomon Salvatore
	Sam Samantha Sameer Samira Sammie Sammy Samuel Sandeep Sandra Sangmin Sangwoo Sanjana Sanjay Sanna Saoirse Sara
	Sarah Sarita Sasha Satoshi Saul Saurabh Sayaka Scott Scottie Sean Sebastian Segun Selina Selma Semih Seohyun
	Seojin Seojun Seongmin Seoyeon Serge Sergei Sergey Sergio Serhiy Serkan Seth Seungho Seungmin Seungwoo Seydou
	Shahid Shane Shannon Sharon Shaun Shawn Shazia Sheila Shelly Sheri Sherri Sheryl Shigeru Shilpa Shinichi Shinji
	Shirin Shirley Shivani Shohei Shota Shreya Shruti Shuai Shubham Sibusiso Siddharth Sigrid Silvana Silvia Simeon
	Simon Simone Siobhan Sipho Siti Siwoo Siyu Sjoerd Sloane Smita Sneha Snezana Sofia Sofie Sohee Solene Somchai
	Sonal Sonia Sonja Sonya Soobin Soojin Soomin Sophia Sophie Soren Sota Soyeon Srinivas Stacey Stacy Stanislav
	Stefan Stefania Stefanie Stefano Stephan Stephanie Stephen Steve Steven Stuart Subhash Subin Sudhir Sujin
	Suleiman Sumin Sumit Sunghoon Sungjin Sungmin Sunil Sunita Supriya Suresh Susan Susana Susanna Susanne Suzanne
	Sven Svetlana Swati Sylvia Tadashi Tadeas Taehyun Taeyang Taiwo Takahiro Takashi Takeru Takeshi Takumi Tamara
	Tami Tamika Tania Tanja Tanvi Tanya Tara Taras Tarek Tariq Taro Tarun Tasha Tatiana Tatsuya Tatyana Taylor Ted
	Temitope Teodor Teodora Teodoro Terence Teresa Tereza Terrence Terry Tetsuya Thabo Thandeka Thandiwe Thanh
	Themba Theo Theodor Theodora Theodore Theresa Therese Thiago Thibault Thierry Thijs Thomas Thuy Tiago Tibor
	Tijana Tim Timo Timoteo Timothy Timur Tina Tingting Tobias Toby Todd Tom Tomas Tomasz Tommie Tommy Tomoko Tomoya
	Toni Tony Torbjorn Toshio Tracey Traci Tracy Trevor Tricia Trisha Tristan Tsubasa Tuan Tunde Tyler Tyrone Uche
	Ulrich Ulrika Ulrike Ursula Urvashi Usha Usman Uwe Vaclav Vaibhav Valdemar Valentin Valeria Valerie Valter
	Vandana Vanessa Varun Vasily Vasyl Venkat Vera Veronica Veronika Vesna Vicente Vicki Vickie Vicky Vidya Vijay
	Vikas Vikram Viktor Viktoria Vilma Vinay Vincent Vinod Violette Virginie Vishal Vitaly Vitor Vivek Viviana
	Vivien Vivienne Vladimir Vladimira Vladislav Volodymyr Wahyu Waleed Walter Wambui Wanda Wanjiru Wei Weiwei Wendy
	Werner Wesley Wilhelm Wilhelmina William Wilma Wim Wojciech Wolfgang Woojin Wouter Wyatt Xavier Xiaohong Xiaojun
	Xiaoli Xiaoming Xiaoyu Ximena Xin Xinyi Xiuying Xochitl Yael Yan Yannick Yaroslav Yash Yasin Yasir Yasmin
	Yasmine Yejin Yemi Yeongsu Yerin Yesenia Yiannis Yichen Yifan Yiming Ying Yingying Yogesh Yoko Yolanda Yoojin
	Yoonseo Yoshi Yoshiko Youngho Youssef Yui Yuichi Yujin Yuka Yuki Yukiko Yulia Yuliia Yumi Yuna Yunseo Yunus Yuri
	Yusuf Yusuke Yuto Yuxin Yves Yvette Yvonne Zachary Zahid Zahra Zainab Zanele Zaneta Zbigniew Zdenka Zeeshan
	Zeynep Zhiwei Zihan Ziyi Zlatko Zoe Zofia Zoltan Zorica Zoya Zuzana`.split(/\s+/),
);

/** Given names that are words, places or products too: only with a family name behind them that acts or is thanked. */
export const DOUBTFUL_NAMES = new Set(
	`Abe Abel Ada Adelaide Adi Adonis Al Alba Alex Alexa Ali Allegra Alma Amber Amos Angel Angelo Anni April Ari
	Arian Arne Art Asa Ash August Augusta Augustine Aurora Aurore Austin Ava Axel Bart Bela Bella Bennett Bill Billy
	Blanca Bobby Brad Brent Bret Brett Brooke Cara Carlo Carol Carolina Casandra Casper Cassandra Cassandre Cesar
	Chad Charles Chase Chelsea Chester Christian Chuck Cindy Claude Clay Cleo Cliff Clint Clovis Cole Colleen
	Constance Cora Cordelia Cory Crystal Cyrus Daisy Dakota Dale Dan Dana Danica Daphne Darius Dawn Dean Delia
	Delphine Derrick Devi Devon Dina Dion Dolores Don Donat Dora Doris Drew Dylan Earl Ed Eddie Eden Elia Ellis Elmo
	Elsa Ema Emin Emmy Enzo Erna Eve Everett Ezra Faith Fay Faye Finley Finn Florence Frank Franklin Freddie Fritz
	Gael Gail Gene Georgia Gideon Gilbert Gina Gino Glen Gloria Grace Grant Gregg Greta Guadalupe Guy Hal Hana Hanna
	Harper Hazel Hilda Holly Homer Hope Hugo Hunter Ida Inga Inka Ira Iris Irma Isac Ivar Ivo Ivy Jack Jackson Jada
	Jade Jan Janis Janna Jari Jasmin Jasmine Jason Jasper Jay Jazmin Jess Jessy Jette Jin Jordan Joy Jude Jule Jules
	Julia Julian Julius Jun June Justus Kai Kaja Kari Kay Kent Kian Kira Kiran Kirk Kornel Krystal Kyra Lambert Lana
	Lance Landon Lara Lasse Laure Laurence Laurens Lee Leigh Leila Lela Lenka Leona Leone Levi Lewis Li Lia Lila
	Lili Lilia Lilly Lily Lina Linus Liv Lloyd Logan Lola Lora Lorena Lorraine Lotte Lou Luana Luc Lucian Lucius
	Luka Luna Lynne Mabel Madison Mae Magda Magnus Maia Maida Maja Malin Manon Mara Mari Marian Mariana Mark Marley
	Marshall Marvin Mason Maud Max May Maya Mayra Melody Mercedes Merle Mert Mia Mick Mika Mila Milan Milena Miles
	Milo Mina Mira Miran Miranda Mitchell Mo Mona Monica Morgan Morgana Myra Nat Neda Nela Nelson Nestor Nick Nico
	Nika Nikola Nino Nisa Noe Nola Norm Nova Octavia Olive Omer Ophelia Otis Otto Paola Paris Pascal Pascale Pat
	Paulo Penelopa Penelope Penny Percy Peyton Phoebe Pia Pierce Priscilla Prokop Quinn Raina Ramona Ray Reed Reina
	Remus Rene Renee Rich Rico Riley Rina Rob Rod Roman Romana Romy Rosario Rose Rosemary Rosie Rowan Roza Ruby Saba
	Salome Salvador Sami Samson Sancho Sandro Sandy Santiago Savannah Savina Selena Sena Serafina Serena Severin Sid
	Sidney Sidonia Sienna Sierra Silas Simona Skip Sky Skye Soledad Spencer Stan Stanley Stela Stella Stewart Sue
	Summer Sydney Talia Tammy Tanner Teddy Tess Tessa Thalia Thea Tiffany Tito Tobin Travis Troy Tucker Umut Uriel
	Val Valentina Valentino Vanda Vanesa Vania Veda Victor Victoria Vince Violet Virgil Virginia Vito Vitoria Vivian
	Wade Warren Wayne Wilbur Will Willard Willie Willy Woody Xenia Yahya Yang Zara Zena Zina Zita Zoey Zora`.split(
		/\s+/,
	),
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
