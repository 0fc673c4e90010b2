package com.example.shop;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutorService;

public final class Orders {
  private final ExecutorService pool;

  public Orders(ExecutorService pool) {
    this.pool = pool;
  }

  public void confirm(Request request) {
    pool.execute(() -> System.out.println(request.customer())); // !! capture.not.sendable
  }

  public ResultSet prices(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return statement.executeQuery("select price from item"); // !! escape.by.return
    }
  }

  public int total(Connection connection) throws SQLException {
    Statement statement = connection.createStatement();
    ResultSet rows = statement.executeQuery("select sum(price) from item");
    statement.close();
    return rows.getInt(1); // !! use.after.release
  }
}
