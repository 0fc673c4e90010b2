import dev.taskbound.annotations.Unconfined;
import java.text.SimpleDateFormat;
import java.util.Date;

@Unconfined // says: any task may use it; @ThreadSafe and Spring's @Service say the same
final class DayFormat {
  private final SimpleDateFormat format = new SimpleDateFormat("yyyy-MM-dd");

  String day(Date date) {
    return format.format(date); // two tasks at once spoil each other's result
  }
}
