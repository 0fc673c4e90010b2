import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ExecutorService;

final class Stamps {
  static final class PrintDay implements Runnable {
    private final DateTimeFormatter format;
    private final LocalDate day;

    PrintDay(DateTimeFormatter format, LocalDate day) {
      this.format = format;
      this.day = day;
    }

    @Override
    public void run() {
      System.out.println(format.format(day));
    }
  }

  void print(DateTimeFormatter format, LocalDate day, ExecutorService pool) {
    pool.execute(new PrintDay(format, day)); // immutable: may go to any task
  }
}
