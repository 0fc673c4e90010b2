// check: default
// Methods of this object that leave its confined field alone, or use that of another object.
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicLong;

class ThisMethod {
  private final SimpleDateFormat format = new SimpleDateFormat("yyyy");
  private final ExecutorService executor;
  private final AtomicLong count = new AtomicLong();

  static final class Printer {
    private final SimpleDateFormat own = new SimpleDateFormat("MM");

    String print(Date date) {
      return own.format(date);
    }
  }

  ThisMethod(ExecutorService executor) {
    this.executor = executor;
  }

  void go(Date date) {
    System.out.println(format.format(date));
    executor.execute(this::counted);
    executor.execute(() -> add(1));
    executor.execute(() -> own(date));
    executor.execute(() -> another(date));
    executor.execute(() -> System.out.println(toString() + count));
  }

  private void counted() {
    add(1);
  }

  private void add(int n) {
    count.addAndGet(n);
  }

  private void own(Date date) {
    SimpleDateFormat format = new SimpleDateFormat("dd");
    System.out.println(format.format(date));
    add(2);
  }

  private void another(Date date) {
    System.out.println(new Printer().print(date));
    add(3);
    new ThisMethod(executor).direct(date);
  }

  private void direct(Date date) {
    System.out.println(format.format(date));
  }
}
