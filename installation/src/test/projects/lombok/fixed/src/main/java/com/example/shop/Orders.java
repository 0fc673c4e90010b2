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
    val customer = page.getRequest().customer();
    pool.execute(() -> System.out.println(customer));
  }

  @SneakyThrows
  public int price(Connection connection) {
    @Cleanup Statement statement = connection.createStatement();
    @Cleanup ResultSet rows = statement.executeQuery("select price from item");
    return rows.getInt(1);
  }

  @SneakyThrows
  public int total(Connection connection) {
    @Cleanup val statement = connection.createStatement();
    @Cleanup val rows = statement.executeQuery("select sum(price) from item");
    return rows.getInt(1);
  }

  /** Plain data. */
  @Data
  static class Kept {
    private String customer;
  }
}
