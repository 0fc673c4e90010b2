// check: default
// source: https://github.com/steve-perkins/fitnessjiffy-spring/issues/6
// Symptom: a format that all requests of a controller share prints wrong dates under load.
package fitness.web;

import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ControllerDateFormat {
  private final SimpleDateFormat dateFormat = new SimpleDateFormat("yyyy-MM-dd"); // !! class.not.sendable
  private final FoodService foods;

  ControllerDateFormat(FoodService foods) {
    this.foods = foods;
  }

  @GetMapping("/food")
  Map<String, Integer> eaten(@RequestParam(required = false) String day) {
    String wanted = day == null ? dateFormat.format(new Date()) : day;
    return foods.caloriesOn(LocalDate.parse(wanted));
  }
}

interface FoodService {
  Map<String, Integer> caloriesOn(LocalDate day);
}
