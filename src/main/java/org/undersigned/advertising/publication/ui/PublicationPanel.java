package org.undersigned.advertising.publication.ui;

import com.vaadin.flow.component.Component;
import org.undersigned.advertising.publication.PaperEdition;

/** A part of the page of a paper that is made by what lies above it. */
public interface PublicationPanel {

    /** Among the others, lowest first. */
    int order();

    /**
     * @param address where the panel reads and keeps its state
     * @param changed shows the page anew
     */
    Component content(PaperEdition edition, PaperAddress address, Runnable changed);
}
