// check: default
// The body's stream is the container's: it is gone when the request is, and is nobody else's.

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Enumeration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;

class BodyReadLater extends HttpServlet {
  private final BlockingQueue<Object> queue = new LinkedBlockingQueue<>();

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    InputStream in = request.getInputStream();
    CompletableFuture.supplyAsync(() -> read(in)); // !! capture.not.sendable
    BufferedReader reader = request.getReader();
    Stream<String> lines = reader.lines();
    new Thread(() -> lines.forEach(System.out::println)).start(); // !! capture.not.sendable
    queue.add(reader); // !! escape.to.container
    PrintWriter out = response.getWriter();
    CompletableFuture.supplyAsync(() -> "done").thenAccept(out::println); // !! capture.not.sendable
    Enumeration<String> names = request.getHeaderNames();
    new Thread(() -> System.out.println(names.nextElement())).start(); // !! capture.not.sendable
  }

  private static int read(InputStream in) {
    try {
      return in.readAllBytes().length;
    } catch (IOException e) {
      return 0;
    }
  }
}
