// check: default
// A method reference to a method of this object whose confined field it uses.
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.concurrent.ExecutorService;

class ThisMethod {
  private final SimpleDateFormat format = new SimpleDateFormat("yyyy");
  private final ExecutorService executor;
  private int count;

  ThisMethod(ExecutorService executor) {
    this.executor = executor;
  }

  void go() {
    executor.execute(this::work); // !! capture.not.sendable
    executor.execute(() -> print(new Date())); // !! capture.not.sendable
    executor.execute(this::indirect); // !! capture.not.sendable
    executor.execute(
        new Runnable() {
          @Override
          public void run() {
            work(); // !! capture.not.sendable
          }
        });
    executor.execute(this::counted);
  }

  private void work() {
    System.out.println(format.format(new Date()));
  }

  void indirect() {
    counted();
    print(new Date());
  }

  private void print(Date date) {
    System.out.println(shown(date));
  }

  private String shown(Date date) {
    return this.format.format(date);
  }

  private synchronized void counted() {
    count++;
  }
}
