package voti.planning.staff;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The employees on record. */
@Component
public class Staff {

  private final MongoCollection<EmployeeView> employees;

  Staff(MongoDatabase database) {
    employees = database.getCollection("employees", EmployeeView.class);
  }

  /** All of them, by name. */
  public List<EmployeeView> all() {
    return employees.find().sort(Sorts.ascending("name")).into(new ArrayList<>());
  }

  /** The ids of those in a department. */
  public List<String> in(String department) {
    return employees
        .find(new Document("department", department))
        .map(EmployeeView::employee)
        .into(new ArrayList<>());
  }

  void keep(EmployeeView employee) {
    var id = new Document("_id", employee.employee());
    var known = employees.find(id).first();
    if (known == null || known.sequence() < employee.sequence()) {
      employees.replaceOne(id, employee, new ReplaceOptions().upsert(true));
    }
  }

  void clear() {
    employees.deleteMany(new Document());
  }
}
