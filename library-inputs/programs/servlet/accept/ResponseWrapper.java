// check: default
// A response that counts what is written: the stream that it hands out wraps that of the container.

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;

class ResponseWrapper extends HttpServletResponseWrapper {
  private ServletOutputStream stream;
  private PrintWriter writer;
  private final ByteArrayOutputStream copy = new ByteArrayOutputStream();

  ResponseWrapper(HttpServletResponse response) {
    super(response);
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    if (stream == null) {
      stream = new Tee(getResponse().getOutputStream());
    }
    return stream;
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    if (writer == null) {
      writer = new PrintWriter(new OutputStreamWriter(getOutputStream()));
    }
    return writer;
  }

  byte[] content() {
    return copy.toByteArray();
  }

  private final class Tee extends ServletOutputStream {
    private final ServletOutputStream target;

    Tee(ServletOutputStream target) {
      this.target = target;
    }

    @Override
    public void write(int b) throws IOException {
      copy.write(b);
      target.write(b);
    }

    @Override
    public boolean isReady() {
      return target.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      target.setWriteListener(listener);
    }
  }
}
