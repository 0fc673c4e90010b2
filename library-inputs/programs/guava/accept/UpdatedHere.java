// check: default
package guava;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.Multimap;
import com.google.common.util.concurrent.AtomicDouble;
import java.text.DecimalFormat;
import java.text.ParseException;

class UpdatedHere {
  private final AtomicDouble sum = new AtomicDouble();

  void add(String number, DecimalFormat format) {
    sum.updateAndGet(before -> before + parse(number, format));
    Multimap<String, Double> all = HashMultimap.create();
    all.put(number, 1.0);
    all.forEach((text, value) -> System.out.println(text + format.format(value)));
  }

  private static double parse(String number, DecimalFormat format) {
    try {
      return format.parse(number).doubleValue();
    } catch (ParseException e) {
      return 0;
    }
  }
}
