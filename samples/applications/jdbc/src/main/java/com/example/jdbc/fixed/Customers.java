package com.example.jdbc.fixed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Copies what is needed while the rows are open; each query has its own statement. */
public final class Customers {
  private final Connection connection;

  public Customers(Connection connection) {
    this.connection = connection;
  }

  /** Returns the names of the customers of a city. */
  public List<String> in(String city) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("select name from customer where city = ? order by name")) {
      query.setString(1, city);
      List<String> names = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          names.add(rows.getString("name"));
        }
      }
      return names;
    }
  }

  /** Returns how many orders each has. */
  public Map<String, Integer> orders() throws SQLException {
    Map<String, Integer> orders = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        PreparedStatement count =
            connection.prepareStatement("select count(*) from purchase where customer = ?")) {
      ResultSet customers = statement.executeQuery("select id, name from customer");
      while (customers.next()) {
        count.setInt(1, customers.getInt("id"));
        try (ResultSet number = count.executeQuery()) {
          number.next();
          orders.put(customers.getString("name"), number.getInt(1));
        }
      }
    }
    return orders;
  }
}
