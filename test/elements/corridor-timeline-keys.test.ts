import {aTimeout, expect} from '@open-wc/testing';
import {sendMouse} from '@web/test-runner-commands';
import {chosenBy, drawn, keepPage, on, timeline} from '../pages/timeline-page.js';

describe('corridor-timeline, keys and speech', () => {
  keepPage();

  it('says in the name of a mark what is in doubt', async () => {
    const page = on(await timeline());
    expect(page.mark('rumour').getAttribute('aria-label')).to.equal('possibly 2018: A rumour. Trade');
    expect(page.mark('treaty').getAttribute('aria-label')).to.equal(
      '20 January 1992 (on a Monday): A treaty. Treaties and visits',
    );
    expect(page.all('.doubt')).to.have.length(1);
  });

  it('takes four tab stops, and five with the list open', async () => {
    const element = await timeline();
    const page = on(element);
    const stops = () =>
      page
        .all('a, button, summary, [tabindex]')
        .filter(
          (one) => one.tabIndex >= 0 && one.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true}),
        );
    expect(stops().map((one) => one.dataset.id ?? one.localName)).to.deep.equal(['trade', 'war', '<', 'summary']);
    await page.click(page.find('summary'));
    expect(stops()).to.have.length(5);
  });

  it('moves the focus along the events in order of time and chooses by Enter and Space', async () => {
    const element = await timeline();
    const page = on(element);
    const chosen = chosenBy(element);
    page.mark('war').focus();
    await page.press('ArrowLeft');
    expect(page.focused()).to.equal('rumour');
    expect(page.said('.tip')).to.equal('possibly 2018 A rumour');
    expect(page.title(), 'focus alone chooses nothing').to.equal('War begins');
    await page.press('Home');
    await page.press('Enter');
    expect(page.title()).to.equal('A treaty');
    expect(page.focused()).to.equal('treaty');
    await page.press('End');
    await page.press('ArrowLeft');
    await page.press(' ');
    expect(chosen).to.deep.equal(['event treaty', 'event rumour']);
    expect(page.mark('rumour').getAttribute('aria-selected')).to.equal('true');
    await page.press('Escape');
    expect(page.all('.tip')).to.have.length(0);
  });

  it('loses no key that comes before the picture of the one before it', async () => {
    const element = await timeline();
    const page = on(element);
    page.mark('war').focus();
    const pressed = (key: string) =>
      (element.shadowRoot!.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}),
      );
    for (const key of ['Home', 'End', 'Home']) pressed(key);
    await aTimeout(100);
    await drawn(element);
    expect(page.focused()).to.equal('treaty');
    for (const key of ['End', 'ArrowLeft', 'Home', 'End']) pressed(key);
    await aTimeout(100);
    await drawn(element);
    expect(page.focused()).to.equal(page.marks().at(-1));
    expect(page.title(), 'keys alone choose nothing').to.equal('War begins');
  });

  it('announces a chosen event once, and nothing at first', async () => {
    const page = on(await timeline());
    expect(page.said('[role=status]')).to.equal('');
    await page.click(page.mark('visit'));
    expect(page.said('[role=status]')).to.equal('5 of 7: May 2015. A visit');
  });

  it('reaches the controls of the chosen event by arrows, and its places drive the group', async () => {
    const element = await timeline({selected: 'treaty'});
    const page = on(element);
    const chosen = chosenBy(element);
    page.find('.previous').focus();
    await page.press('ArrowRight');
    expect(page.focused()).to.equal('harbour');
    await page.press('Enter');
    expect(chosen).to.deep.equal(['place harbour']);
    expect(page.title(), 'an event that is about the place already stays').to.equal('A treaty');
    expect(page.focused()).to.equal('harbour');
    await page.press('ArrowRight');
    expect(page.focused()).to.equal('#gazette');
    await page.press('End');
    expect(page.focused()).to.equal('>');
  });

  it('mirrors time on a right-to-left page', async () => {
    const element = await timeline();
    element.dir = 'rtl';
    await aTimeout(0);
    await drawn(element);
    const page = on(element);
    expect(page.box('.mark[data-id=treaty]').left).to.be.above(page.box('.mark[data-id=war]').left);
    expect(page.box('.next').left).to.be.below(page.box('.previous').left);
    page.mark('war').focus();
    await page.press('ArrowRight');
    expect(page.focused()).to.equal('rumour');
    const {left, top, height} = page.mark('treaty').querySelector('.core')!.getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.round(left - 12), Math.round(top + height / 2)]});
    await aTimeout(20);
    expect(page.title()).to.equal('A treaty');
  });
});
