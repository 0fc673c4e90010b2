package com.example.jdbc.broken;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/** Two ways to read rows that are closed already. */
public final class Customers {
  private final Connection connection;

  public Customers(Connection connection) {
    this.connection = connection;
  }

  /** Returns the customers of a city; their statement is closed when they are read. */
  public ResultSet in(String city) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("select name from customer where city = ? order by name")) {
      query.setString(1, city);
      return query.executeQuery(); // !! escape.by.return
    }
  }

  /** Returns how many orders each has; the second query on the statement ends the first. */
  public Map<String, Integer> orders() throws SQLException {
    Map<String, Integer> orders = new TreeMap<>();
    try (Statement statement = connection.createStatement()) {
      ResultSet customers = statement.executeQuery("select id, name from customer");
      while (customers.next()) { // !! use.after.release
        int id = customers.getInt("id"); // !! use.after.release
        String name = customers.getString("name"); // !! use.after.release
        ResultSet count =
            statement.executeQuery("select count(*) from purchase where customer = " + id);
        count.next();
        orders.put(name, count.getInt(1));
      }
    }
    return orders;
  }
}
