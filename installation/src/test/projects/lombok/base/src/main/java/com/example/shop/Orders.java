package com.example.shop;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.concurrent.ExecutorService;
import lombok.Cleanup;
import lombok.Data;
import lombok.RequiredArgsConstructor;
import lombok.SneakyThrows;
import lombok.val;

@RequiredArgsConstructor
public final class Orders {
  private final ExecutorService pool;

  public void confirm(Page page) {
    pool.execute(() -> System.out.println(page.getRequest().customer())); // !! capture.not.sendable
  }

  @SneakyThrows
  public ResultSet prices(Connection connection) {
    @Cleanup Statement statement = connection.createStatement();
    return statement.executeQuery("select price from item"); // !! escape.by.return
  }

  @SneakyThrows
  public int total(Connection connection) {
    val statement = connection.createStatement();
    val rows = statement.executeQuery("select sum(price) from item");
    statement.close();
    return rows.getInt(1); // !! use.after.release
  }

  /** The field stands in the source, the accessors do not. */
  @Data
  static class Kept {
    private Request request; // !! escape.to.field
  }
}
