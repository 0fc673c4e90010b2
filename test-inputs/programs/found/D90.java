// check: default
import java.text.*; import java.util.*; import java.util.concurrent.*; import java.util.stream.*;
class D90 {
  static void a(List<Date> ds, ExecutorService ex, SimpleDateFormat f) { ArrayList<Date> s = new ArrayList<>(ds); s.sort(Comparator.comparing(f::format)); ex.submit(() -> s.size()); }
  static void b(List<Date> ds, ExecutorService ex, SimpleDateFormat f) { ArrayList<Date> s = new ArrayList<>(ds); s.sort((x, y) -> f.format(x).compareTo(f.format(y))); ex.submit(() -> s.size()); }
  static void c(Date[] ds, ExecutorService ex, SimpleDateFormat f) { Arrays.sort(ds, Comparator.comparing(f::format)); ex.submit(() -> ds.length); }
  static void d(List<Date> ds, ExecutorService ex, SimpleDateFormat f) { Optional<Date> m = ds.stream().max(Comparator.comparing(f::format)); ex.submit(() -> m.isPresent()); }
  static void e(List<Date> ds, ExecutorService ex, SimpleDateFormat f) { ds.stream().max(Comparator.comparing(f::format)); ex.submit(() -> ds.size()); }
  static void g(List<Date> ds, ExecutorService ex, SimpleDateFormat f) { List<String> l = ds.stream().map(f::format).toList(); ex.submit(() -> ds.size() + l.size()); }
  static void h(List<Date> ds, ExecutorService ex, SimpleDateFormat f) { List<Date> l = ds.stream().filter(d -> f.format(d) != null).toList(); ex.submit(() -> l.size()); }
  static void i(List<Date> ds, ExecutorService ex, SimpleDateFormat f) { List<Date> l = ds.stream().filter(d -> f.format(d) != null).collect(Collectors.toList()); ex.submit(() -> l.size()); }
  static void j(List<String> ds, ExecutorService ex, SimpleDateFormat f) { List<String> l = ds.stream().filter(d -> f.toPattern() != null).collect(Collectors.toList()); ex.submit(() -> l.size()); }
  static void k(List<Date> ds, ExecutorService ex, SimpleDateFormat f) { Map<String, Date> l = ds.stream().collect(Collectors.toMap(x -> f.format(x), x -> x)); ex.submit(() -> l.size()); }
  static void l(List<Date> ds, ExecutorService ex, SimpleDateFormat f) { List<Date> l = ds.stream().sorted((a, b) -> f.format(a).length()).toList(); ex.submit(() -> l.size()); }
  static void m(List<Date> ds, ExecutorService ex, SimpleDateFormat f) { Date l = ds.stream().filter(d -> f.format(d) != null).findFirst().get(); ex.submit(() -> l.getTime()); }
  static void n(List<Date> ds, ExecutorService ex, SimpleDateFormat f) { List<Date> l = ds.stream().map(d -> { f.format(d); return new Date(); }).toList(); ex.submit(() -> l.size()); }
  static void o(List<Date> ds, ExecutorService ex, SimpleDateFormat f) { List<Date> l = ds.stream().peek(d -> f.format(d)).collect(Collectors.toList()); ex.submit(() -> l.size()); }
}
