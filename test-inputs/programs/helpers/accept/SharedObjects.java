// check: default
// What a helper hands over is thread-safe, or belongs to nobody else.
import java.text.SimpleDateFormat;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

class SharedObjects {
  private final Executor executor;
  private final DateTimeFormatter shared = DateTimeFormatter.ISO_DATE;
  private final ThreadLocal<SimpleDateFormat> local =
      ThreadLocal.withInitial(() -> new SimpleDateFormat("yyyy"));

  SharedObjects(Executor executor) {
    this.executor = executor;
  }

  private <T> void with(Supplier<T> maker, Consumer<T> body) {
    executor.execute(
        () -> {
          T made = maker.get();
          body.accept(made);
        });
  }

  private void print(Object value) {
    executor.execute(() -> System.out.println(value));
  }

  void go(Date date) {
    with(() -> new SimpleDateFormat("MM"), format -> System.out.println(format.format(date)));
    with(local::get, format -> System.out.println(format.format(date)));
    print(shared);
    print(date);
    print(new SimpleDateFormat("dd").format(date));
    executor.execute(this::today);
  }

  private void today() {
    System.out.println(local.get().format(new Date()) + shared);
  }
}
