package org.undersigned.intake.working;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Texts;
import org.undersigned.base.sheet.TableSheet.Kind;
import org.undersigned.directory.Discipline;
import org.undersigned.directory.PartyOutline;
import org.undersigned.intake.field.Field;
import org.undersigned.outreach.ParticipationRow;

/**
 * A column of a working sheet: what it is read as when it comes back, and what stands in it.
 *
 * @param widest in characters; longer texts wrap
 */
record WorkingColumn(Field field, Kind kind, int widest, Function<Source, @Nullable Object> value) {

    /** What is between several values of a cell. */
    private static final String BETWEEN = "; ";

    /** Nothing of how a party is reached: what is private is in no export. */
    static final List<WorkingColumn> ALL = List.of(
            new WorkingColumn(Field.NAME, Kind.TEXT, 40, source -> source.row().name()),
            new WorkingColumn(Field.ALIAS, Kind.TEXT, 30, Source::otherNames),
            new WorkingColumn(
                    Field.KIND,
                    Kind.TEXT,
                    15,
                    source -> Texts.label(source.row().kind())),
            new WorkingColumn(Field.DISCIPLINE, Kind.TEXT, 30, Source::disciplines),
            new WorkingColumn(
                    Field.TIER,
                    Kind.TEXT,
                    12,
                    source -> Texts.label(source.row().tier())),
            new WorkingColumn(
                    Field.STAGE,
                    Kind.TEXT,
                    18,
                    source -> Texts.label(source.row().stage())),
            new WorkingColumn(Field.OWNER, Kind.TEXT, 25, source -> source.row().ownerName()),
            new WorkingColumn(Field.LAST_CONTACT, Kind.DATE, 14, Source::lastContact),
            new WorkingColumn(
                    Field.NOTE, Kind.TEXT, 60, source -> source.outline().note()));

    /** What the cells of a row are made of. */
    record Source(ParticipationRow row, PartyOutline outline, ZoneId zone) {

        private String otherNames() {
            return outline.names().stream()
                    .filter(name -> !name.equals(row.name()))
                    .collect(Collectors.joining(BETWEEN));
        }

        private String disciplines() {
            return outline.disciplines().stream().map(Discipline::label).collect(Collectors.joining(BETWEEN));
        }

        private @Nullable LocalDate lastContact() {
            return row.lastTouch() == null ? null : LocalDate.ofInstant(row.lastTouch(), zone);
        }
    }

    String heading() {
        return Texts.label(field);
    }

    @Nullable
    Object cell(Source source) {
        return value.apply(source);
    }
}
