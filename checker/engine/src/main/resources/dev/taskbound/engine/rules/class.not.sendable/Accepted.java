import dev.taskbound.annotations.Unconfined;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

@Unconfined // says: any task may use it; @ThreadSafe and Spring's @Service say the same
final class DayFormat {
  private final DateTimeFormatter format = DateTimeFormatter.ofPattern("yyyy-MM-dd");

  String day(LocalDate date) {
    return format.format(date); // immutable
  }
}
