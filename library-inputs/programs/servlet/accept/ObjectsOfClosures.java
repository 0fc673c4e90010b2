// check: default
// An object that is made of a closure, and used here, lives no longer than the request.

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.function.Supplier;

class ObjectsOfClosures {
  static class Lazy<T> {
    private final Supplier<T> source;
    private T value;

    Lazy(Supplier<T> source) {
      this.source = Objects.requireNonNull(source);
    }

    T get() {
      if (value == null) {
        value = source.get();
      }
      return value;
    }
  }

  static class Named<T> extends Lazy<T> {
    Named(String name, Supplier<T> source) {
      super(source);
    }
  }

  record Choice(Supplier<String> first, Supplier<String> second) {}

  String handle(HttpServletRequest request) {
    Lazy<String> user = new Lazy<>(request::getRemoteUser);
    Lazy<String> path = new Named<>("path", () -> request.getPathInfo());
    Choice choice = new Choice(request::getMethod, () -> request.getHeader("X-Method"));
    return user.get() + path.get() + choice.first().get();
  }
}
