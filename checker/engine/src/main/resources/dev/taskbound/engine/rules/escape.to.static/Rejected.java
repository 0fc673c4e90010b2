import java.text.SimpleDateFormat;
import java.util.Date;

final class Days {
  static final SimpleDateFormat DAY = new SimpleDateFormat("yyyy-MM-dd"); // shared by all tasks

  static String today() {
    return DAY.format(new Date());
  }
}
