// check: default
// Objects that are made around what they are given end with it, and may gather more of the kind.

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.util.ArrayList;
import java.util.List;

final class ContainersOfOneScope {
  static class Form {
    private final HttpServletRequest request;
    private final List<Part> parts = new ArrayList<>();

    Form(HttpServletRequest request) {
      this.request = request;
    }

    void add(Part part) {
      parts.add(part);
    }

    String describe() {
      return request.getRequestURI() + parts.size();
    }
  }

  static class Parts {
    private final List<Part> parts;

    Parts(List<Part> parts) {
      this.parts = new ArrayList<>(parts);
    }

    int count() {
      return parts.size();
    }
  }

  static class Mine {
    private final ThreadLocal<List<Scope>> open = ThreadLocal.withInitial(ArrayList::new);

    void start(Span span) {
      open.get().add(span.makeCurrent());
    }
  }
}
