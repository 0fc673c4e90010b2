import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

final class Days {
  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd"); // immutable

  static String today() {
    return DAY.format(LocalDate.now());
  }
}
