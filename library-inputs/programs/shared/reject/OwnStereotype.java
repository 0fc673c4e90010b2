// check: default
// A stereotype of one's own is a component, and with it every class that bears it.

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.text.SimpleDateFormat;
import org.springframework.stereotype.Service;

final class OwnStereotype {
  @Service
  @Retention(RetentionPolicy.RUNTIME)
  @interface UseCase {}

  @UseCase
  @Retention(RetentionPolicy.RUNTIME)
  @interface BigUseCase {}

  @UseCase
  static class Order {
    private final SimpleDateFormat format = new SimpleDateFormat("yyyy"); // !! class.not.sendable

    String year() {
      return format.format(new java.util.Date());
    }
  }

  @BigUseCase
  static class Bill {
    final SimpleDateFormat format = new SimpleDateFormat("yyyy"); // !! class.not.sendable
  }
}
