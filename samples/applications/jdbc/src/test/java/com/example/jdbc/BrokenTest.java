package com.example.jdbc;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.jdbc.broken.Customers;
import dev.taskbound.inputs.Symptom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class BrokenTest {
  @Test
  void rowsAreClosedWithTheirStatement() throws SQLException {
    try (Connection database = Database.open()) {
      ResultSet rows = new Customers(database).in("Paris");
      SQLException symptom = Symptom.thrown(SQLException.class, rows::next);
      assertTrue(symptom.getMessage().contains("already closed"), symptom.getMessage());
    }
  }

  @Test
  void rowsAreClosedByTheNextQueryOfTheirStatement() throws SQLException {
    try (Connection database = Database.open()) {
      Customers customers = new Customers(database);
      SQLException symptom = Symptom.thrown(SQLException.class, customers::orders);
      assertTrue(symptom.getMessage().contains("already closed"), symptom.getMessage());
    }
  }
}
