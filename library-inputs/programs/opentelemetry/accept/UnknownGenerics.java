// check: default
package otel.app;

import jakarta.persistence.AttributeConverter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.Executor;

/** Of a class that no model describes, the type arguments do not say that it holds such values. */
class UnknownGenerics {
  private static final AttributeConverter<HttpServletRequest, String> PATHS = new Paths();

  void run(Executor executor, AttributeConverter<HttpServletRequest, String> other) {
    executor.execute(() -> System.out.println(PATHS.convertToEntityAttribute("/")));
    executor.execute(() -> System.out.println(other));
  }

  private static final class Paths implements AttributeConverter<HttpServletRequest, String> {
    @Override
    public String convertToDatabaseColumn(HttpServletRequest request) {
      return request.getRequestURI();
    }

    @Override
    public HttpServletRequest convertToEntityAttribute(String column) {
      throw new UnsupportedOperationException(column);
    }
  }
}
