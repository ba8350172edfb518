package org.undersigned.directory;

import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.base.name.Folding;

/** The fields of work by which parties are sorted. They change with a release only, and are read once. */
@Service
public class Disciplines {

    private final JdbcTemplate jdbc;
    private volatile @Nullable Known known;

    Disciplines(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Known(List<Discipline> all, Set<String> codes, Map<String, String> codesByWord) {}

    /** In the order in which they are offered. */
    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public List<Discipline> all() {
        return known().all();
    }

    /** The discipline that somebody means who typed a code, a label or a word for those who work in it ("Actor"). */
    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public Optional<String> codeOf(String typed) {
        return Optional.ofNullable(known().codesByWord().get(Folding.compact(typed)));
    }

    Set<String> codes() {
        return known().codes();
    }

    private Known known() {
        var read = known;
        if (read == null) {
            read = read();
            known = read;
        }
        return read;
    }

    private Known read() {
        var all = jdbc.query(
                "select code from discipline order by position_no", (row, n) -> new Discipline(row.getString(1)));
        var words = new HashMap<String, String>();
        jdbc.query("select word, discipline_code from discipline_word", row -> {
            words.put(Folding.compact(row.getString(1)), row.getString(2));
        });
        for (var discipline : all) {
            words.put(Folding.compact(discipline.code()), discipline.code());
            words.put(Folding.compact(discipline.label()), discipline.code());
        }
        var codes = all.stream().map(Discipline::code).collect(Collectors.toUnmodifiableSet());
        return new Known(List.copyOf(all), codes, Map.copyOf(words));
    }
}
