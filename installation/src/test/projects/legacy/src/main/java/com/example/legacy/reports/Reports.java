package com.example.legacy.reports;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.SimpleDateFormat;
import java.util.Date;

public class Reports {
  static final SimpleDateFormat DAY = new SimpleDateFormat("yyyy-MM-dd");

  public String title(Date day) {
    return "report of " + DAY.format(day);
  }

  public int count(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) from item")) {
      return rows.getInt(1);
    }
  }

  public void finish(Connection connection) throws SQLException {
    connection.close();
  }
}
