package com.example.shop;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;

public final class Orders {
  private final ExecutorService pool;

  public Orders(ExecutorService pool) {
    this.pool = pool;
  }

  public void confirm(Request request) {
    String customer = request.customer();
    pool.execute(() -> System.out.println(customer));
  }

  public List<Integer> prices(Connection connection) throws SQLException {
    List<Integer> prices = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select price from item")) {
      while (rows.next()) {
        prices.add(rows.getInt(1));
      }
    }
    return prices;
  }

  public int total(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select sum(price) from item")) {
      return rows.getInt(1);
    }
  }
}
