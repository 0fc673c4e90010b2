// check: default
package rx.app;

import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.schedulers.Schedulers;
import java.text.DateFormat;
import java.text.SimpleDateFormat;
import java.util.Date;

/** One formatter for all rails. */
class FormatterShared {
  Flowable<String> days(Flowable<Date> dates) {
    DateFormat format = new SimpleDateFormat("yyyy-MM-dd");
    return dates
        .parallel()
        .runOn(Schedulers.computation())
        .map(date -> format.format(date)) // !! capture.not.sendable
        .sequential();
  }

  Flowable<String> parsed(Flowable<String> days) {
    DateFormat format = new SimpleDateFormat("yyyy-MM-dd");
    return days.flatMap(
        day ->
            Flowable.just(day)
                .observeOn(Schedulers.computation())
                .map(text -> format.parse(text).toString())); // !! capture.not.sendable
  }
}
