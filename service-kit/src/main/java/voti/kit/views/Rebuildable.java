package voti.kit.views;

import java.util.Set;
import java.util.TreeSet;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** The groups that can forget and read everything again: those with a {@link ResetHandler}. */
public class Rebuildable {

  private final ApplicationContext beans;

  Rebuildable(ApplicationContext beans) {
    this.beans = beans;
  }

  /** Their names. */
  public Set<String> groups() {
    var groups = new TreeSet<String>();
    for (var name : beans.getBeanNamesForAnnotation(ProcessingGroup.class)) {
      var type = AopUtils.getTargetClass(beans.getBean(name));
      var resets =
          MethodIntrospector.selectMethods(
              type,
              (MethodIntrospector.MetadataLookup<ResetHandler>)
                  method -> AnnotatedElementUtils.findMergedAnnotation(method, ResetHandler.class));
      var group = AnnotatedElementUtils.findMergedAnnotation(type, ProcessingGroup.class);
      if (group != null && !resets.isEmpty()) {
        groups.add(group.value());
      }
    }
    return groups;
  }
}
