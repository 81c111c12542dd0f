VARYING vec4 tint;

void MAIN()
{
    tint = COLOR;
}
