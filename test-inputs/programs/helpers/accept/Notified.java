// check: default
// A helper that keeps listeners, and calls them from the thread of whoever changes something: what
// is not thread-safe may be kept.
import java.text.DateFormat;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;

class Notified {
  private final List<Consumer<Date>> listeners = new ArrayList<>();

  final void onChange(Consumer<Date> listener) {
    listeners.add(listener);
  }

  private void change(Date date) {
    listeners.forEach(each -> each.accept(date));
    for (Consumer<Date> each : listeners) {
      each.accept(date);
    }
  }

  void show(DateFormat format) {
    onChange(date -> System.out.println(format.format(date)));
    onChange(null);
    change(new Date());
  }
}
