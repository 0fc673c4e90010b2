package com.example.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.jdbc.fixed.Customers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FixedTest {
  @Test
  void allRowsAreRead() throws SQLException {
    try (Connection database = Database.open()) {
      Customers customers = new Customers(database);
      assertEquals(List.of("Ada", "Blaise"), customers.in("Paris"));
      assertEquals(Map.of("Ada", 2, "Blaise", 0, "Carl", 1), customers.orders());
    }
  }
}
