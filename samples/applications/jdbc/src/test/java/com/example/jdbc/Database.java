package com.example.jdbc;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A database in memory, which lives as long as its connection. */
final class Database {
  private static final String CONTENT =
      """
      create table customer (id int primary key, name varchar, city varchar);
      create table purchase (id int primary key, customer int references customer);
      insert into customer values (1, 'Ada', 'Paris'), (2, 'Blaise', 'Paris'), (3, 'Carl', 'Bonn');
      insert into purchase values (1, 1), (2, 1), (3, 3);
      """;

  private Database() {}

  static Connection open() throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
    try (Statement statement = connection.createStatement()) {
      statement.execute(CONTENT);
    }
    return connection;
  }
}
