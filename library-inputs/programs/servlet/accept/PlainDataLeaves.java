// check: default
// Everything that is data may go anywhere: strings, numbers, cookies, copies of headers and bytes,
// the session and the context.

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

class PlainDataLeaves extends HttpServlet {
  private final Map<String, List<String>> seen = new ConcurrentHashMap<>();
  private final Map<String, byte[]> files = new ConcurrentHashMap<>();

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    String agent = request.getHeader("User-Agent");
    List<String> names = Collections.list(request.getHeaderNames());
    Map<String, String> headers = new HashMap<>();
    for (String name : names) {
      headers.put(name, request.getHeader(name));
    }
    Map<String, String[]> parameters = Map.copyOf(request.getParameterMap());
    Cookie[] cookies = request.getCookies();
    HttpSession session = request.getSession();
    ServletContext context = request.getServletContext();
    seen.put(agent, names);
    CompletableFuture.runAsync(
        () -> {
          context.log(headers + " " + parameters.size() + " " + cookies.length);
          session.setAttribute("agent", agent);
        });
    Part part = request.getPart("file");
    try (InputStream in = part.getInputStream()) {
      files.put(part.getSubmittedFileName(), in.readAllBytes());
    }
    String body = request.getReader().lines().collect(Collectors.joining("\n"));
    CompletableFuture.supplyAsync(() -> body.length()).thenAccept(n -> context.log("length " + n));
  }
}
