import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.concurrent.ExecutorService;

final class Stamps {
  static final class PrintDay implements Runnable {
    private final SimpleDateFormat format;
    private final Date day;

    PrintDay(SimpleDateFormat format, Date day) {
      this.format = format;
      this.day = day;
    }

    @Override
    public void run() {
      System.out.println(format.format(day));
    }
  }

  void print(SimpleDateFormat format, Date day, ExecutorService pool) {
    pool.execute(new PrintDay(format, day)); // the format goes along inside the object
  }
}
