package com.example.legacy.orders;

import com.example.legacy.session.Session;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutorService;

public class Orders {
  private final ExecutorService pool;

  public Orders(ExecutorService pool) {
    this.pool = pool;
  }

  public void confirm() {
    Session session = Session.current();
    pool.execute(() -> System.out.println("confirmed by " + session.user()));
  }

  public int total(Connection connection) throws SQLException {
    Statement statement = connection.createStatement();
    ResultSet rows = statement.executeQuery("select sum(price) from item");
    statement.close();
    return rows.getInt(1);
  }
}
