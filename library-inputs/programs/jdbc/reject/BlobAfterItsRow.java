// check: default
// Streams and large objects are read from their row.

import java.io.InputStream;
import java.sql.Blob;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

final class BlobAfterItsRow {
  InputStream open(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("select data from scan");
        ResultSet rows = statement.executeQuery()) {
      rows.next();
      return rows.getBinaryStream(1); // !! escape.by.return
    }
  }

  long length(Connection connection) throws SQLException {
    Blob blob;
    try (PreparedStatement statement = connection.prepareStatement("select data from scan");
        ResultSet rows = statement.executeQuery()) {
      rows.next();
      blob = rows.getBlob(1);
    }
    return blob.length(); // !! use.after.release
  }

  byte[] freed(ResultSet rows) throws SQLException {
    Blob blob = rows.getBlob(1);
    blob.free();
    return blob.getBytes(1, 10); // !! use.after.release
  }
}
