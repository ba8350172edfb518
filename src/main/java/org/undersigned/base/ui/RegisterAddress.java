package org.undersigned.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Ids;
import org.undersigned.base.Refusal;

/**
 * The state of a register as its address says it: the filter in words of its own, how the rows are sorted, and the row
 * whose detail is open.
 */
final class RegisterAddress<R, F> {

    private static final String SORT = "sort";
    private static final String OPEN = "open";

    private final RegisterColumns<R> columns;
    private final RegisterDetail<R> detail;
    private @Nullable Place<F> place;
    private @Nullable Function<UUID, R> rowOf;

    private record Place<F>(String path, Function<F, Map<String, List<String>>> words) {}

    RegisterAddress(RegisterColumns<R> columns, RegisterDetail<R> detail) {
        this.columns = columns;
        this.detail = detail;
    }

    void at(String path, Function<F, Map<String, List<String>>> words) {
        place = new Place<>(path, words);
    }

    void rowOf(Function<UUID, R> rowOf) {
        this.rowOf = rowOf;
    }

    /** Changes the address without navigating. */
    void tell(Component view, F filter) {
        if (place != null) {
            var location = new Location(
                    place.path(), new QueryParameters(parameters(place.words().apply(filter))));
            view.getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, location));
        }
    }

    private Map<String, List<String>> parameters(Map<String, List<String>> words) {
        var parameters = new HashMap<>(words);
        columns.sort().ifPresent(sort -> parameters.put(SORT, List.of(sort.word())));
        detail.current().ifPresent(open -> parameters.put(OPEN, List.of(open.toString())));
        parameters.values().removeIf(List::isEmpty);
        return parameters;
    }

    void sort(QueryParameters query) {
        query.getSingleParameter(SORT).map(SortBy::parse).ifPresent(columns::sort);
    }

    void open(QueryParameters query) {
        query.getSingleParameter(OPEN).flatMap(Ids::read).ifPresent(this::open);
    }

    /** Shows the open detail anew. */
    void openAgain() {
        detail.current().ifPresent(this::open);
    }

    /** What is not there, or no more, is passed over. */
    private void open(UUID id) {
        if (rowOf == null) {
            return;
        }
        try {
            detail.show(rowOf.apply(id));
        } catch (Refusal unknown) {
            detail.close();
        }
    }
}
