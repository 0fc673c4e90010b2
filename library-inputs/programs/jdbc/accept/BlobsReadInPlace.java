// check: default
// Large objects are read, or copied, before their row is left.

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Blob;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

final class BlobsReadInPlace {
  byte[] load(Connection connection) throws SQLException, IOException {
    try (PreparedStatement statement = connection.prepareStatement("select data from scan");
        ResultSet rows = statement.executeQuery()) {
      rows.next();
      Blob blob = rows.getBlob(1);
      byte[] head = blob.getBytes(1, 16);
      blob.free();
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      all.write(head);
      try (InputStream in = rows.getBinaryStream(2)) {
        in.transferTo(all);
      }
      return all.toByteArray();
    }
  }

  void copy(ResultSet rows, OutputStream to) throws SQLException, IOException {
    rows.getBinaryStream("data").transferTo(to);
  }

  void store(Connection connection, InputStream in) throws SQLException {
    Blob blob = connection.createBlob();
    try (PreparedStatement insert = connection.prepareStatement("insert into scan values (?)")) {
      blob.setBytes(1, new byte[] {1});
      insert.setBlob(1, blob);
      insert.setBinaryStream(2, in);
      insert.executeUpdate();
    } finally {
      blob.free();
    }
  }
}
