// check: default
// Section 4, unmarked code: a job that makes its own format may cross.
import java.text.SimpleDateFormat;
import java.util.concurrent.ExecutorService;

class DefaultModePlainJob implements Runnable {
  private String result = "";

  @Override
  public void run() {
    result = new SimpleDateFormat("yyyy").format(0L);
  }

  static void start(ExecutorService executor) {
    DefaultModePlainJob job = new DefaultModePlainJob();
    executor.execute(job);
    new Thread(job).start();
    System.out.println(job.result);
  }
}
