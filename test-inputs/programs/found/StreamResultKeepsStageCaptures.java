// check: default
// accept: terminal operations run the closures; their result holds elements only.
import java.sql.*; import java.text.*; import java.util.*; import java.util.Date; import java.util.concurrent.*; import java.util.stream.*; import javax.sql.DataSource;
class StreamResultKeepsStageCaptures {
  static String look(PreparedStatement p, Object u) { return ""; }
  static List<Date> inResource(DataSource ds, List<Date> in) throws SQLException {
    try (Connection c = ds.getConnection(); PreparedStatement p = c.prepareStatement("x")) {
      return in.stream().filter(u -> look(p, u) != null).toList();
    }
  }
  static Map<String, List<Date>> grouped(DataSource ds, List<Date> in) throws SQLException {
    try (Connection c = ds.getConnection(); PreparedStatement p = c.prepareStatement("x")) {
      return in.stream().collect(Collectors.groupingBy(u -> look(p, u)));
    }
  }
  static Optional<Date> first(DataSource ds, List<Date> in) throws SQLException {
    try (Connection c = ds.getConnection(); PreparedStatement p = c.prepareStatement("x")) {
      return in.stream().filter(u -> look(p, u) != null).findFirst();
    }
  }
  static void cross(List<Date> ds, ExecutorService ex, SimpleDateFormat f) {
    List<Date> filtered = ds.stream().filter(d -> f.format(d).isEmpty()).toList();
    ex.submit(() -> filtered.size());
    Map<String, Long> counted = ds.stream().collect(Collectors.groupingBy(x -> f.format(x), Collectors.counting()));
    ex.submit(() -> counted.size());
    Map<String, Date> map = ds.stream().collect(Collectors.toMap(f::format, x -> x));
    ex.submit(() -> map.size());
    String[] array = ds.stream().map(f::format).toArray(String[]::new);
    ex.submit(() -> array.length);
    Optional<Date> max = ds.stream().max(Comparator.comparing(f::format));
    ex.submit(() -> max.isPresent());
    ArrayList<Date> sorted = new ArrayList<>(ds);
    sorted.sort(Comparator.comparing(f::format));
    ex.submit(() -> sorted.size());
    Date[] dates = ds.toArray(new Date[0]);
    Arrays.sort(dates, Comparator.comparing(f::format));
    ex.submit(() -> dates.length);
  }
}
