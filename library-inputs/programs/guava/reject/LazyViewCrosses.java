// check: default
package guava;

import com.google.common.collect.Lists;
import java.text.DecimalFormat;
import java.util.List;
import java.util.concurrent.ExecutorService;

/** The list is a view: its function runs when an element is read, on the other thread. */
class LazyViewCrosses {
  void print(List<Double> prices, DecimalFormat format, ExecutorService pool) {
    List<String> shown = Lists.transform(prices, price -> format.format(price));
    pool.submit(() -> System.out.println(shown)); // !! capture.not.sendable
  }
}
