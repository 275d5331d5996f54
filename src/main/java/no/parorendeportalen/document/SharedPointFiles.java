package no.parorendeportalen.document;

import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes shared points in from files, before the checklists that have them. */
@Service
@Transactional(readOnly = true)
public class SharedPointFiles {

    private final SharedPoints points;

    SharedPointFiles(SharedPoints points) {
        this.points = points;
    }

    /** Takes in those that are not here yet. Those that are, by their keys, stay as they are. */
    @Transactional
    public void take(Collection<SharedPointFile> files) {
        var known = points.findAll().stream().map(SharedPoint::slug).collect(Collectors.toSet());
        files.stream()
                .filter(it -> !known.contains(it.key()))
                .map(it -> new SharedPoint(it.key(), it.title(), it.text(), it.who(), it.phase()))
                .forEach(points::save);
        points.flush();
    }
}
