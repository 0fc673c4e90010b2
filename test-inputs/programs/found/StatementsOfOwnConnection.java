// check: default
// An object keeps its connection and what it has borrowed from it: both die with it.

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

class StatementsOfOwnConnection implements AutoCloseable {
  private final DataSource source;
  private Connection connection;
  private PreparedStatement insert;
  private Statement batch;
  private DatabaseMetaData meta;
  private ResultSet rows;

  StatementsOfOwnConnection(DataSource source) {
    this.source = source;
  }

  void open() throws SQLException {
    connection = source.getConnection();
    insert = connection.prepareStatement("insert into item values (?)");
    batch = connection.createStatement();
  }

  void reopen() throws SQLException {
    Connection next = source.getConnection();
    connection = next;
    insert = next.prepareStatement("insert into item values (?, ?)");
  }

  Connection connection() throws SQLException {
    if (connection == null) {
      open();
    }
    return connection;
  }

  DatabaseMetaData meta() throws SQLException {
    if (meta == null) {
      meta = connection().getMetaData();
    }
    return meta;
  }

  boolean next() throws SQLException {
    if (rows == null) {
      rows = batch.executeQuery("select id from item");
    }
    return rows.next();
  }

  void borrowed(DataSource other) throws SQLException {
    try (Connection short_ = other.getConnection()) {
      batch = short_.createStatement(); // !! escape.to.field
    }
  }

  @Override
  public void close() throws SQLException {
    rows.close();
    batch.close();
    insert.close();
    connection.close();
  }
}
