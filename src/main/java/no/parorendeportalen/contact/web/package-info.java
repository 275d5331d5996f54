/** The page of all contact points, and the desk where they are kept. */
@NullMarked
package no.parorendeportalen.contact.web;

import org.jspecify.annotations.NullMarked;
