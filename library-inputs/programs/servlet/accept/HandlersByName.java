// check: default
// A table of handlers that are run at once; functional parameters of methods of this file.

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

class HandlersByName extends HttpServlet {
  interface Handler {
    void handle(HttpServletRequest request, HttpServletResponse response) throws IOException;
  }

  private final Map<String, Handler> handlers = new HashMap<>();
  private final Map<String, BiFunction<HttpServletRequest, String, String>> texts = new HashMap<>();

  @Override
  public void init() {
    handlers.put("/ping", (request, response) -> response.getWriter().println("pong"));
    handlers.put("/echo", this::echo);
    texts.put("who", (request, other) -> Objects.requireNonNullElse(request.getRemoteUser(), other));
  }

  private void echo(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.getWriter().println(request.getQueryString());
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    handlers.getOrDefault(request.getPathInfo(), (q, a) -> a.sendError(404)).handle(request, response);
    String who = texts.get("who").apply(request, "nobody");
    String language = timed(() -> request.getLocale().getLanguage() + who);
    long cookies = Stream.of(request.getCookies()).filter(c -> request.isSecure()).count();
    response.addHeader("X-Language", language + cookies);
  }

  private static <T> T timed(Supplier<T> work) {
    long start = System.nanoTime();
    try {
      return work.get();
    } finally {
      System.out.println(System.nanoTime() - start);
    }
  }
}
