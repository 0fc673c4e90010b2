// check: default
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.net.Socket;

/** A socket that is closed and replaced; later calls may set the field again, but not back. */
class FieldSetAnew {
  protected Socket socket;
  private Socket plain;
  protected BufferedReader in;
  protected BufferedWriter out;
  private String encoding = "UTF-8";

  String encoding() {
    return encoding;
  }

  void downgrade() throws IOException {
    socket.close();
    socket = plain;
    in = new BufferedReader(new InputStreamReader(socket.getInputStream(), encoding()));
    out = new BufferedWriter(new OutputStreamWriter(socket.getOutputStream(), encoding()));
  }

  void refuse(Socket other) throws IOException {
    if (!other.getInetAddress().equals(socket.getInetAddress())) {
      other.close();
      throw new IOException("unexpected connection from " + other.getInetAddress());
    }
  }

  void store(Socket data) throws IOException {
    try {
      data.getOutputStream().write(1);
      data.close();
      encoding();
    } catch (IOException e) {
      Quiet.closeQuietly(data);
      throw e;
    }
  }
}

final class Quiet {
  static void closeQuietly(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      System.err.println(e);
    }
  }
}
