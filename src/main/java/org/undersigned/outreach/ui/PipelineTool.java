package org.undersigned.outreach.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Supplier;
import org.undersigned.outreach.ParticipationFilter;

/**
 * What a feature above does with the participations that the list shows. Features implement it as beans; who lacks the
 * permission is not offered it.
 */
public interface PipelineTool {

    /** Of {@code access.Permission}. */
    String permission();

    /** @param shown what the list is narrowed to at the moment of the call */
    Component button(Supplier<ParticipationFilter> shown);
}
